import { join } from 'node:path';
import { ROOT, runPackage } from './tools';

/** What dependency-cruiser saw. */
export interface Arrows {
  /** How many of our own modules it read: too few mean that it is blind, not that all is well. */
  readonly modules: number;
  /** One line per forbidden import. */
  readonly violations: readonly string[];
}

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Looks at every import under src and local of a repository. */
export async function readArrows(root: string): Promise<Arrows> {
  const config = join(ROOT, 'test/house/arrows.cjs');
  const args = ['--config', config, '--output-type', 'json', 'src', 'local'];
  const { output } = await runPackage('dependency-cruiser/bin/dependency-cruise.mjs', args, root);
  const { modules, summary }: Cruise = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  return {
    modules: modules.filter(({ source }) => /^(src|local)\//.test(source)).length,
    violations: summary.violations.map(
      ({ from, to, rule }) => `${from} → ${to}: ${rule.name}. Move it, or pass it in.`,
    ),
  };
}
