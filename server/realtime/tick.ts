/**
 * How long entries wait to leave together. Each tick costs a write to every socket, whatever it carries, so a full
 * hall pays for how often it is told, not for what happens in it.
 */

/**
 * Packets a second at which a full hall's tick aims. Source: issue "A day that runs", at most 0.4 core at 1,000
 * clients and 50 notes/s. `npm run bench` measured there, on two cores that vary by half: at 20,000 (50 ms) 0.41 to
 * 0.55 core, at 12,000 (83 ms) 0.24 to 0.34, at 10,000 (100 ms) 0.21 to 0.28, which is not worth the wait.
 */
const PACKETS_PER_SECOND = 12_000;
/** Below this many sockets there is nothing to save by waiting. */
const SMALL_HALL = 60;

/** Milliseconds from one packet to the next with so many clients: none in a small hall, 25 with 300, 83 with 1,000. */
export function usualTickMs(clients: number): number {
  return clients <= SMALL_HALL ? 0 : (clients / PACKETS_PER_SECOND) * 1000;
}
