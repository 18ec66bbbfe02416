import { Misuse } from '../model/misuse.ts';

/** `nv-conformance list`: prints a catalogue, as a table or as JSON. */
export async function listCommand(what: string, given: unknown): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const { json } = given as { readonly json?: boolean };
  const rows = await rowsOf(what);
  process.stdout.write(json === true ? `${JSON.stringify(rows, null, 2)}\n` : table(rows));
  return 0;
}

type Row = Readonly<Record<string, string>>;

async function rowsOf(what: string): Promise<readonly Row[]> {
  switch (what) {
    case 'checks': {
      const { allChecks } = await import('./catalogue.ts');
      return (await allChecks()).map(({ id, requirement, title }) => ({ id, requirement, title }));
    }
    case 'requirements':
      return requirementRows();
    case 'faults': {
      const { allFaults } = await import('./faults.ts');
      return (await allFaults()).map(({ id, caughtBy, story }) => ({
        id,
        'caught by': caughtBy.join(' '),
        story,
      }));
    }
    case 'releases': {
      const { releases, defaultRelease } = await import('../../generated/releases.ts');
      return releases.map(({ name, version, metaRelease, status, basePath }) => ({
        name,
        version,
        'meta-release': metaRelease,
        status: name === defaultRelease ? `${status} (default)` : status,
        'base path': basePath,
      }));
    }
    case 'profiles':
      return profileRows();
    default:
      throw new Misuse(
        `list ${what}: there is no such list; write checks, requirements, faults, releases or profiles`,
      );
  }
}

async function profileRows(): Promise<readonly Row[]> {
  const { profiles } = await import('../model/profile.ts');
  return profiles.map(({ name, meaning }) => ({ name, meaning }));
}

async function requirementRows(): Promise<readonly Row[]> {
  const [{ requirements }, { allChecks }] = await Promise.all([
    import('../../generated/requirements.ts'),
    import('./catalogue.ts'),
  ]);
  const checks = await allChecks();
  return requirements.map(({ id, level, inReleases, rule, untestable }) => {
    const count = checks.filter((one) => one.requirement === id).length;
    return {
      id,
      level,
      releases: inReleases.join(' '),
      checks: count > 0 ? String(count) : untestable === undefined ? 'none yet' : `untestable: ${untestable}`,
      rule,
    };
  });
}

// The last column is prose: it is left to run on, so that nothing is cut.
function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) =>
        index === cells.length - 1 ? cell : cell.padEnd(Math.min(widths[index] ?? 0, 60)),
      )
      .join('  ');
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${line(cells)}\n`)
    .join('');
}
