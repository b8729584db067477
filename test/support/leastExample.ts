/** The least that a schema takes: what a new command is tried with before anyone wrote an example of it. */
import * as z from "zod";

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minimum?: number;
}

/** A value that the schema takes, of required fields only. Patterns are met by "x", or the schema needs an example. */
export function leastExample(schema: z.core.$ZodType): unknown {
  return least(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }) as Shape);
}

function least(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [first] = shape.anyOf ?? shape.oneOf ?? [];
  if (first) return least(first);
  switch (shape.type) {
    case "object": {
      const { properties = {}, required = [] } = shape;
      return Object.fromEntries(required.map((key) => [key, least(properties[key] ?? {})]));
    }
    case "array":
      return Array.from({ length: shape.minItems ?? 0 }, () => least(shape.items ?? {}));
    case "integer":
    case "number":
      return Math.max(1, shape.minimum ?? 1);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return "x";
  }
}
