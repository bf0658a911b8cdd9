/** How a commit in one process reaches the workers of others. Where nobody provides one a process hears only itself. */
export abstract class Signal {
  abstract send(): Promise<unknown>;
  abstract answers(): Promise<boolean>;
}
