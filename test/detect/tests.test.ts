import { expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

test('tests are found by what they are in every language', () => {
  const files = scan({
    'a.test.ts': "import { b } from './b'\nit('works', () => {\n  expect(b).toBe(1)\n})\n",
    'b.ts': 'export const b = 1',
    'src/test/java/x/ServiceTest.java': 'class ServiceTest {\n  @Test\n  void a() { assertEquals(1, new Service().run()); }\n}\n',
    'src/main/java/x/Service.java': 'class Service {}',
    'pkg/a_test.go': 'package pkg\nfunc TestA(t *testing.T) {\n\tt.Fatal("x")\n}\n',
    'pkg/a.go': 'package pkg\n',
    'App.Tests/ServiceTests.cs': 'class ServiceTests {\n  [Fact]\n  public void A() { Assert.True(new Service().Run()); }\n}\n',
    'App/Service.cs': 'class Service {}',
    'test_notes.py': '# nothing to run\n',
  }).fact('tests').files
  expect(files.map((it) => [it.path, it.framework, it.cases, it.asserts, it.imports.join()])).toEqual([
    ['App.Tests/ServiceTests.cs', 'xunit', 1, true, 'App/Service.cs'],
    ['a.test.ts', 'jest', 1, true, 'b.ts'],
    ['pkg/a_test.go', 'go test', 1, true, 'pkg/a.go'],
    ['src/test/java/x/ServiceTest.java', 'junit', 1, true, 'src/main/java/x/Service.java'],
  ])
})
