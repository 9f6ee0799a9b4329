import { describe, expect, test } from '@jest/globals'
import { scan } from '../support/scan.ts'

const read = (files: Record<string, string>) => scan(files).fact('dependencies')
const pins = (files: Record<string, string>) =>
  Object.fromEntries(read(files).manifests.flatMap((it) => it.dependencies.map((entry) => [entry.name, entry.pin])))

describe('dependencies of Python', () => {
  test('requirements with extras, markers, hashes, comments, includes and constraints', () => {
    const files = {
      'requirements.txt': [
        'openai==1.2.3 \\',
        '    --hash=sha256:aa \\',
        '    --hash=sha256:bb',
        'Lang_Chain[all]>=0.1,<0.2 ; python_version > "3.9"  # comment',
        'httpx',
        'torch~=2.0',
        '-r more.txt',
        '-c constraints.txt',
        'mypkg @ git+https://example.org/x.git@0123456789abcdef0123456789abcdef01234567',
        '-e .',
      ].join('\n'),
      'more.txt': 'numpy==1.*',
      'constraints.txt': 'httpx==0.27.0',
    }
    const manifest = read(files).manifests.find((it) => it.path === 'requirements.txt')
    expect(manifest?.dependencies.map((it) => [it.name, it.pin, it.path, it.line])).toEqual([
      ['openai', 'exact', 'requirements.txt', 1],
      ['lang-chain', 'bounded', 'requirements.txt', 4],
      ['httpx', 'exact', 'requirements.txt', 5],
      ['torch', 'bounded', 'requirements.txt', 6],
      ['numpy', 'bounded', 'more.txt', 1],
      ['mypkg', 'exact', 'requirements.txt', 9],
    ])
  })

  test('pyproject of PEP 621, Poetry and dependency groups', () => {
    const content = `[project]
dependencies = ["openai>=1", "rich==13.0"]
[project.optional-dependencies]
dev = ["pytest"]
pdf = ["pypdf"]
[dependency-groups]
lint = ["ruff"]
[tool.poetry.dependencies]
python = "^3.11"
fastapi = "^0.110"
torch = { version = "2.1.0", optional = true }
mine = { path = "../mine" }
`
    const found = read({ 'pyproject.toml': content }).manifests[0]?.dependencies.map((it) => [it.name, it.pin, it.group])
    expect(found).toEqual([
      ['openai', 'open', 'run'],
      ['rich', 'exact', 'run'],
      ['pytest', 'open', 'dev'],
      ['pypdf', 'open', 'optional'],
      ['ruff', 'open', 'dev'],
      ['fastapi', 'bounded', 'run'],
      ['torch', 'exact', 'optional'],
      ['mine', 'local', 'run'],
    ])
  })

  test('a pyproject that only configures tools is no manifest', () => {
    expect(read({ 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' }).manifests).toEqual([])
  })

  test('setup.py is read without running it', () => {
    const files = {
      'setup.py':
        'from setuptools import setup\nreq = ["openai==1.0", "x>1"]\nsetup(name="a", install_requires=req, extras_require={"dev": ["pytest"]})\n',
    }
    expect(pins(files)).toEqual({ openai: 'exact', x: 'open', pytest: 'open' })
  })

  test('setup.cfg, Pipfile and conda environments', () => {
    expect(pins({ 'setup.cfg': '[options]\ninstall_requires =\n    openai==1.0\n    httpx\n' })).toEqual({ openai: 'exact', httpx: 'open' })
    expect(pins({ Pipfile: '[packages]\nopenai = "==1.0"\nflask = "*"\n' })).toEqual({ openai: 'exact', flask: 'open' })
    expect(pins({ 'environment.yml': 'dependencies:\n  - python=3.10\n  - numpy=1.26.4\n  - pip:\n    - openai==1.0\n    - rich\n' })).toEqual({
      numpy: 'exact',
      openai: 'exact',
      rich: 'open',
    })
  })
})

describe('dependencies of the other ecosystems', () => {
  test('package.json ranges', () => {
    const content = JSON.stringify({ dependencies: { a: '1.2.3', b: '^1.0.0', c: 'latest', d: 'workspace:*', e: 'npm:f@2.0.0', g: '>=1' } }, null, 2)
    expect(pins({ 'package.json': content })).toEqual({ a: 'exact', b: 'bounded', c: 'open', d: 'local', f: 'exact', g: 'open' })
  })

  test('Maven properties, BOM and parent', () => {
    const pom = `<project><properties><v>1.0.0</v></properties>
<dependencyManagement><dependencies><dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-bom</artifactId><version>\${v}</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies>
<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-openai</artifactId></dependency>
<dependency><groupId>x</groupId><artifactId>y</artifactId><version>[1,2)</version></dependency>
<dependency><groupId>x</groupId><artifactId>z</artifactId><version>1-SNAPSHOT</version></dependency>
</dependencies></project>`
    expect(pins({ 'pom.xml': pom })).toEqual({
      'org.springframework.ai:spring-ai-bom': 'exact',
      'org.springframework.ai:spring-ai-openai': 'managed',
      'x:y': 'bounded',
      'x:z': 'open',
    })
  })

  test('Gradle with variables, catalogue and platform', () => {
    const files = {
      'gradle.properties': 'aiVersion=1.0.0\n',
      'gradle/libs.versions.toml': '[versions]\nktor = "3.0.0"\n[libraries]\nktor-core = { module = "io.ktor:ktor-core", version.ref = "ktor" }\n',
      'build.gradle.kts':
        'dependencies {\n  implementation(platform("org.springframework.ai:spring-ai-bom:$aiVersion"))\n  implementation("a:managed")\n  implementation(libs.ktor.core)\n  testImplementation("t:t:1.+")\n  // implementation("no:no:1")\n}\n',
    }
    expect(pins(files)).toEqual({
      'org.springframework.ai:spring-ai-bom': 'exact',
      'a:managed': 'managed',
      'io.ktor:ktor-core': 'exact',
      't:t': 'open',
    })
  })

  test('NuGet with central versions', () => {
    const files = {
      'Directory.Packages.props':
        '<Project><PropertyGroup><V>9.0.1</V></PropertyGroup><ItemGroup><PackageVersion Include="OpenAI" Version="$(V)" /></ItemGroup></Project>',
      'src/App.csproj':
        '<Project><ItemGroup><PackageReference Include="OpenAI" /><PackageReference Include="Loose" Version="1.*" /></ItemGroup></Project>',
    }
    expect(pins(files)).toEqual({ OpenAI: 'exact', Loose: 'open' })
  })

  test('Go leaves indirect modules to go.sum', () => {
    expect(pins({ 'go.mod': 'module a.b/c\n\nrequire (\n\tgithub.com/x/y v1.0.0\n\tgithub.com/x/z v1.0.0 // indirect\n)\n' })).toEqual({
      'github.com/x/y': 'exact',
    })
  })
})

describe('locks', () => {
  const lock = JSON.stringify({ packages: { '': {}, 'packages/api': {}, 'node_modules/openai': { version: '4.0.0' } } }, null, 2)
  const manifest = JSON.stringify({ dependencies: { openai: '^4.0.0' } })

  test('a workspace lock covers its members and nobody else', () => {
    const fact = read({ 'package.json': '{}', 'package-lock.json': lock, 'packages/api/package.json': manifest, 'tool/package.json': manifest })
    const covered = Object.fromEntries(fact.manifests.map((it) => [it.path, fact.lockOf(it)?.path ?? null]))
    expect(covered).toEqual({ 'package.json': 'package-lock.json', 'packages/api/package.json': 'package-lock.json', 'tool/package.json': null })
    const found = fact.locks[0] && fact.locked('openai', fact.locks[0])
    expect(found).toEqual({ version: '4.0.0', path: 'package-lock.json', line: 5 })
  })

  test('a lock that misses what is declared says so', () => {
    const fact = read({
      'pyproject.toml': '[project]\ndependencies = ["openai", "rich"]\n',
      'uv.lock': '[[package]]\nname = "openai"\nversion = "1.0"\n',
    })
    expect(fact.manifests.flatMap((it) => fact.missing(it).map((entry) => entry.name))).toEqual(['rich'])
  })

  test('pnpm, Yarn of both formats and Bun', () => {
    const versions = (path: string, content: string) => Object.fromEntries(read({ [path]: content }).locks[0]?.packages ?? [])
    expect(
      versions(
        'pnpm-lock.yaml',
        "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ai:\n        specifier: ^3\n        version: 3.1.0(zod@3)\npackages:\n\n  '@a/b@1.0.0':\n    resolution: {}\n",
      ),
    ).toEqual({ ai: '3.1.0', '@a/b': '1.0.0' })
    expect(versions('yarn.lock', '# yarn lockfile v1\n\n"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.2.0"\n')).toEqual({ '@a/b': '1.2.0' })
    expect(versions('yarn.lock', '__metadata:\n  version: 8\n\n"ai@npm:^3.0.0":\n  version: 3.1.0\n')['ai']).toBe('3.1.0')
    expect(versions('bun.lock', '{ "workspaces": { "": {} }, "packages": { "ai": ["ai@3.1.0", "", {}, "sha"], }, }')).toEqual({ ai: '3.1.0' })
  })

  test('broken and hostile files give empty facts, never an error', () => {
    const fact = read({
      'package.json': '{"dependencies": ["x"], ',
      'pyproject.toml': '[project\n',
      'poetry.lock': '[[',
      'pnpm-lock.yaml': '\t: :',
      'pom.xml': '<project><dependencies><dependency>',
      'App.csproj': '<',
      'requirements.txt': '-r requirements.txt\n-r ../../etc/passwd\n\\\n',
      'build.gradle': 'implementation("',
    })
    expect(fact.declares('x')).toBe(false)
  })
})
