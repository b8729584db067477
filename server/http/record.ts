/** What a record holds, for anyone who builds on it. */
import { fileURLToPath } from "node:url";
import { Router } from "express";

const schemaFolder = fileURLToPath(new URL("../../docs", import.meta.url));

/** `/schema/record.json`: what a record holds, as JSON Schema. */
export function schemaRoutes(): Router {
  const routes = Router();
  routes.get("/schema/record.json", (_request, response) => {
    response.type("application/schema+json").sendFile("record.schema.json", { root: schemaFolder });
  });
  return routes;
}
