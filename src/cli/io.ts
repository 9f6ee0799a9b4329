/** What the command line needs of its surroundings; the entry fills it from the process, tests from memory. */
export interface Io {
  /** to standard output; done when all of it is gone, so that no pipe cuts it */
  print(text: string): Promise<void>
  /** to standard error */
  warn(text: string): Promise<void>
  /** the screen takes colours */
  readonly colour: boolean
  /** somebody watches standard error */
  readonly watched: boolean
  /** asks the person at the terminal and gives the answer's line; absent where nobody can answer */
  readonly ask?: ((question: string) => Promise<string>) | undefined
  /** ISO date */
  readonly today: string
}
