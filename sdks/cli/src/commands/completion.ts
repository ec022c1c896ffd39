import { type Command, command } from "../command.ts";
import { belowOf, findCommand } from "../find-command.ts";
import { fieldName, flagName } from "../flag-name.ts";
import { globalFlags } from "../read-words.ts";

const scripts: Readonly<Record<string, string>> = {
  bash: `_aloha() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(aloha completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _aloha aloha
`,
  zsh: `#compdef aloha
_aloha() {
  local -a found
  found=("\${(@f)$(aloha completion words -- "\${words[@]:1:$((CURRENT-1))}" 2>/dev/null)}")
  if (( \${#found} )) && [[ -n "$found[1]" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
compdef _aloha aloha
`,
  fish: `complete -c aloha -f -a '(aloha completion words -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
};

const ways = [
  "bash: aloha completion bash >> ~/.bashrc",
  "zsh:  aloha completion zsh >> ~/.zshrc",
  "fish: aloha completion fish > ~/.config/fish/completions/aloha.fish",
];

/** Completion of the commands below a root. */
export const completionOf = (root: () => Command): Command =>
  command(
    {
      summary: "A script that completes commands in your shell",
      words: [{ name: "shell", choices: Object.keys(scripts) }],
      more: ways.join("\n"),
      run: async ({ words: [shell = ""] }, { printer }) => printer.text(scripts[shell] ?? ""),
    },
    { words: () => wordsOf(root) },
  );

/** What the scripts ask: the words that may stand where the cursor is. */
const wordsOf = (root: () => Command): Command =>
  command({
    summary: "What may stand at the end of a command line",
    words: [{ name: "word", optional: true, many: true }],
    run: async ({ words: line }, { printer }) => printer.text((await completions(root(), line)).join("\n")),
  });

/** The words that may stand at the end of a line, whose last word is only begun. */
export async function completions(root: Command, line: readonly string[]): Promise<string[]> {
  const begun = line.at(-1) ?? "";
  const before = line.slice(0, -1);
  const found = await findCommand(root, before).catch(() => null);
  if (!found) return [];
  const { command: here, rest } = found;
  const flags = { ...here.leaf?.flags, ...globalFlags };
  const last = /^--(.+)$/.exec(before.at(-1) ?? "")?.[1];
  const flag = last === undefined ? undefined : flags[fieldName(last)];
  const taken = rest.filter((word) => !word.startsWith("-")).length;
  const names =
    flag && flag.kind !== "boolean"
      ? (flag.choices ?? [])
      : begun.startsWith("-")
        ? Object.keys(flags).map((name) => `--${flagName(name)}`)
        : [...(rest.length === 0 ? Object.keys(belowOf(here)) : []), ...(here.leaf?.words?.[taken]?.choices ?? [])];
  return names.filter((name) => name.startsWith(begun));
}
