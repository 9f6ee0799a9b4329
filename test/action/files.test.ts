import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { writeReportFile } from '../../src/action/files.ts'

let workspace: string
let outside: string

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  outside = mkdtempSync(join(tmpdir(), 'outside-'))
})

describe('a report file', () => {
  test('is written below the workspace, folders included', () => {
    const path = writeReportFile(workspace, 'out/deep/report.json', 'text')
    expect(readFileSync(path, 'utf8')).toBe('text')
  })

  test('may lie anywhere when the workflow says so by an absolute path', () => {
    expect(existsSync(writeReportFile(workspace, join(outside, 'report.json'), 'text'))).toBe(true)
  })

  test('never goes through a link that a pull request brought', () => {
    writeFileSync(join(outside, 'victim'), 'kept')
    symlinkSync(join(outside, 'victim'), join(workspace, 'report.json'))
    symlinkSync(outside, join(workspace, 'out'))
    expect(() => writeReportFile(workspace, 'report.json', 'text')).toThrow('could not be written')
    expect(() => writeReportFile(workspace, 'out/new/report.json', 'text')).toThrow('lies outside the workspace')
    expect(() => writeReportFile(workspace, '../report.json', 'text')).toThrow('lies outside the workspace')
    expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('kept')
    expect(existsSync(join(outside, 'new'))).toBe(false)
  })

  test('a folder of that name is a mistake that is told', () => {
    mkdirSync(join(workspace, 'report.json'))
    expect(() => writeReportFile(workspace, 'report.json', 'text')).toThrow('The file report.json could not be written')
  })
})
