import { Misuse } from '../model/misuse.ts';

/** An entry of a list: as data for `--json`, and as one row of a table. */
export interface Entry {
  readonly data: Readonly<Record<string, unknown>>;
  /** Cells by the heading of their column; the last one is prose. */
  readonly row: Readonly<Record<string, string>>;
}

/** The entries of a list. Throws Misuse for a list that there is not. */
export async function entriesOf(what: string): Promise<readonly Entry[]> {
  switch (what) {
    case 'checks':
      return checkEntries();
    case 'requirements':
      return requirementEntries();
    case 'faults':
      return faultEntries();
    case 'releases':
      return releaseEntries();
    case 'profiles':
      return profileEntries();
    default:
      throw new Misuse(
        `list ${what}: there is no such list; write checks, requirements, faults, releases or profiles`,
      );
  }
}

async function checkEntries(): Promise<readonly Entry[]> {
  const { allChecks } = await import('./catalogue.ts');
  return (await allChecks()).map(({ id, requirement, title, scenarios }) => ({
    data: { id, requirement, title, scenarios },
    row: { id, requirement, title },
  }));
}

async function requirementEntries(): Promise<readonly Entry[]> {
  const [{ requirements }, { allChecks }, { everyExploration }] = await Promise.all([
    import('../../generated/requirements.ts'),
    import('./catalogue.ts'),
    import('./exploration.ts'),
  ]);
  const checks = [...(await allChecks()), ...everyExploration()];
  return requirements.map(({ id, level, authority, inReleases, rule, untestable }) => {
    const ours = checks.filter((one) => one.requirement === id).map((one) => one.id);
    const none = untestable === undefined ? 'none yet' : `untestable: ${untestable}`;
    return {
      data: {
        id,
        level,
        authority,
        releases: inReleases,
        rule,
        checks: ours,
        ...(untestable === undefined ? {} : { untestable }),
      },
      row: {
        id,
        level,
        releases: inReleases.join(' '),
        checks: ours.length > 0 ? String(ours.length) : none,
        rule,
      },
    };
  });
}

async function faultEntries(): Promise<readonly Entry[]> {
  const { allFaults } = await import('./faults.ts');
  return (await allFaults()).map(({ id, caughtBy, blinds = [], story, release, profile }) => ({
    data: {
      id,
      caughtBy,
      blinds,
      story,
      ...(release === undefined ? {} : { release }),
      ...(profile === undefined ? {} : { profile }),
    },
    row: { id, 'caught by': caughtBy.join(' '), story },
  }));
}

async function releaseEntries(): Promise<readonly Entry[]> {
  const { releases, defaultRelease } = await import('../../generated/releases.ts');
  return releases.map(({ name, version, metaRelease, status, basePath }) => {
    const isDefault = name === defaultRelease;
    return {
      data: { name, version, metaRelease, status, default: isDefault, basePath },
      row: {
        name,
        version,
        'meta-release': metaRelease,
        status: isDefault ? `${status} (default)` : status,
        'base path': basePath,
      },
    };
  });
}

async function profileEntries(): Promise<readonly Entry[]> {
  const { profiles } = await import('../model/profile.ts');
  return profiles.map(({ name, meaning }) => ({ data: { name, meaning }, row: { name, meaning } }));
}
