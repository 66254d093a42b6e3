import { channels } from "#core/publish/channels.ts";
import { ok } from "#core/model/result.ts";
import { formatColumns } from "../formatColumns.ts";
import type { Command } from "../command.ts";

export const listChannels: Command = {
  name: "channels",
  usage: "",
  summary: {
    en: () =>
      "Lists the channels to export to, and whether each takes a meeting or the whole plan.",
    fr: () =>
      "Donne la liste des canaux d’export, et s’ils prennent une rencontre ou tout le plan.",
  },
  options: {},
  words: { min: 0, max: 0 },
  run: (_, { language, print }) => {
    print(formatColumns(channels.map(({ id, takes, name }) => [id, takes, name[language]()])));
    return Promise.resolve(ok(0 as const));
  },
};
