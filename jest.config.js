export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.yml'],
  moduleFileExtensions: ['ts', 'js', 'json', 'yml'],
  transform: { '\\.(ts|yml)$': '<rootDir>/scripts/jest-transform.js' },
  reporters: ['default', '<rootDir>/scripts/count-reporter.js'],
  coverageProvider: 'v8',
}
