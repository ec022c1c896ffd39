/** Takes the values out of the fragment of the address, and the fragment out of the history: it may hold a token. */
export function takeFragment(): URLSearchParams {
  const values = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== "") history.replaceState(history.state, "", location.pathname + location.search);
  return values;
}
