const width = 116;

/** A text as a comment for editors, at most 120 characters wide. */
export function commented(text: string, indent: string): string {
  const lines = wrapped(text.trim(), width - indent.length - 3);
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Paragraphs are filled; a line that begins with a mark stays a line. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const [index, paragraph] of text.split(/\n\s*\n/).entries()) {
    if (!paragraph.trim()) continue;
    if (index > 0) lines.push("");
    for (const block of paragraph.split(/\n(?=[@-])/)) lines.push(...filled(block, most));
  }
  return lines;
}

function filled(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replaceAll("*/", "* /").split(/\s+/).filter(Boolean)) {
    if (line && line.length + word.length + 1 > most) {
      lines.push(line);
      line = text.startsWith("@") || text.startsWith("-") ? `  ${word}` : word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
