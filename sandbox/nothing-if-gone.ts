/** For the reading of a file or folder that another may have taken away: what else goes wrong is for the operator to hear. */
export function nothingIfGone<Nothing>(nothing: Nothing): (error: NodeJS.ErrnoException) => Nothing {
  return (error) => {
    if (error.code === "ENOENT") return nothing;
    throw error;
  };
}
