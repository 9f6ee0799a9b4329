// The last line of a test run: how many tests passed and failed. Suites that could not start count as failed.
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites
    process.on('exit', () => process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`))
  }
}
