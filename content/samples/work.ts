/** Yours: what shall happen with an event. */
export async function work(event: { id: string; event: string }) {
  console.log(event.event, event.id);
}
