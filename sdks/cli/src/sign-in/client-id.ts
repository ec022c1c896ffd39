/** The CLI as an app of OAuth. It comes with Aloha, so its id is the same wherever Aloha runs. */
export const cliClientId = "app_01A10HACMD0000000000000000";
