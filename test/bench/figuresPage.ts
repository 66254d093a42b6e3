/** What a reader has to know of the machine to judge the figures, and nothing that names it. */
export interface Machine {
  readonly cores: number;
  readonly gigabytes: number;
  readonly platform: string;
  readonly node: string;
}

/** The page `docs/figures.md`. `today` is `yyyy-MM-dd`. */
export function figuresPage(table: string, machine: Machine, today: string): string {
  const { cores, gigabytes, platform, node } = machine;
  return `# Figures

Measured with \`npm run bench -- --record\` on ${today}, on ${platform} with ${String(cores)} cores and ${String(gigabytes)} GB of memory, Node ${node}.

The times of another machine are other times; the ratios should come close. Each was taken against its floor
(the least that any such work has to do) or its peer in turns, in the same run. _Noise_ is half of the
distance between the quartiles of the runs. _Growth_ is the cost of one item beside that of one at the
smaller size above: 1 where ten times as much takes ten times as long. There are no goals here, and no
test waits for a time.

${table}
`;
}
