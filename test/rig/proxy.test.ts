// A GitHub Enterprise Server that only an outgoing proxy can reach: its name resolves nowhere else.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, connect, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer } from 'node:tls'
import { expect, jest, test } from '@jest/globals'
import { botEnvironment, openedPull } from './bot.ts'
import { startGitHub } from './github.ts'
import { until } from './postgres.ts'
import { startProcess } from './process.ts'

jest.setTimeout(120_000)

const host = 'github.test'

test('with HTTPS_PROXY every call to GitHub goes through the proxy, TLS to its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'llmops-proxy-'))
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', certificate, ...subject], {
    stdio: 'ignore',
  })
  const github = await startGitHub()
  const standIn = Number(new URL(github.url).port)
  const secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (socket) => {
    const inner = connect(standIn, '127.0.0.1')
    socket.on('error', () => inner.destroy())
    inner.on('error', () => socket.destroy())
    socket.pipe(inner).pipe(socket)
  })
  const securePort = await listen(secure)
  const asked: string[] = []
  const proxy = createHttpServer((_, response) => response.writeHead(405).end())
  proxy.on('connect', (request, socket, head) => {
    asked.push(request.url ?? '')
    const inner = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      inner.write(head)
      inner.pipe(socket).pipe(inner)
    })
    socket.on('error', () => inner.destroy())
    inner.on('error', () => socket.destroy())
  })
  const proxyPort = await listen(proxy)
  const { GITHUB_API_URL: _, ...environment } = botEnvironment(github, {
    DATA_DIR: folder,
    GITHUB_URL: `https://${host}`,
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
    NODE_EXTRA_CA_CERTS: certificate,
  })
  const bot = await startProcess({ role: 'all', environment })
  await bot.ready()
  github.bot.sendTo(bot.url)
  const { head, status } = await openedPull(github)
  expect(status).toBe(202)
  await until(() => github.checkRuns(head).length === 1, 60)
  expect(new Set(asked)).toEqual(new Set([`${host}:443`]))
  expect(await bot.stop()).toBe(0)
  await github.close()
  secure.close()
  proxy.close()
  proxy.closeAllConnections()
})

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}
