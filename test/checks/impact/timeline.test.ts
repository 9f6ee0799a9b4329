import { describe, expect, test } from '@jest/globals'
import { statusOf } from '../../support/verdict.ts'

const id = 'impact/timeline'

describe(id, () => {
  test.each([
    '# A\n## Roadmap\n- Q1 2027: voice input\n- Q2 2027: evaluation',
    '# A\n## Roadmap\n### v2.0\n- [ ] Voice input\n- [ ] Evaluation',
    '# A\n## 路线图\n- 2027 年 3 月：语音输入',
  ])('open stages with dates or versions pass: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('pass')
  })
  test.each(['# A\n## Todo\n- Add voice input\n- Add an evaluation suite', '# A\n## Voice\nComing soon\n## Images\nComing soon'])(
    'open stages without dates are partial: %s',
    (readme) => {
      expect(statusOf(id, readme)).toBe('partial')
    },
  )
  test.each([
    '# A\n## Roadmap\n- [x] Voice input\n- [x] Evaluation',
    '# A\n## Recent updates\n- August 2025: added GPT-5',
    '# A\n## Next steps\nNow you can read the tutorial about chains.',
    '# A\nVoice input (coming soon).',
  ])('what is done, news and one remark fail: %s', (readme) => {
    expect(statusOf(id, readme)).toBe('fail')
  })
  test('a year that is over is no open stage', () => {
    expect(statusOf(id, '# A\n## Roadmap\n- Q3 2023: voice input\n- Q4 2023: evaluation')).toBe('partial')
  })
})
