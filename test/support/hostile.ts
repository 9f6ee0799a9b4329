// Strings that a hostile repository might carry in a file name, a heading, a model id or a configuration value.
export const hostile: readonly string[] = [
  '`', '``', '```', '````\ncode\n````', '`a` b `c', '` @octocat `', 'a`b``c```d', '|', 'a | b | c', '\\|', '\\\\|', '`|`', '\\`|', '|\n| --- |\n| x |',
  '<img src=x onerror=alert(1)>', '</details>', '</summary><h1>x</h1>', '<!-- llmops-maturity -->', '-->', '<script>alert(1)</script>', '<a href="https://evil.example">x</a>',
  '<details open>', '<table><tr><td>', '&lt;b&gt;', '&#64;octocat', '&commat;octocat', '<?php', '<![CDATA[x]]>', '<b', '"><svg/onload=alert(1)>',
  '@octocat', 'a@octocat', '@org/team', '(@octocat)', 'me@evil.example', 'mailto:me@evil.example', '@\u200boctocat', '@octocat\u202e', '＠octocat', '@_x',
  '#1', 'owner/name#12', 'GH-7', 'gh-7', 'fixes #3', 'owner/name@0123456789012345678901234567890123456789', 'https://github.com/owner/name/issues/1', '##1', '#1#2', 'Closes: #9',
  'https://evil.example', 'http://evil.example/|x', 'www.evil.example', 'ftp://evil.example', '[x](https://evil.example)', '![x](https://evil.example/p.png)', '[x]: https://evil.example', '[x][y]',
  '<https://evil.example>', '![][x]', 'javascript:alert(1)', '[x](javascript:alert(1))', 'xmpp:a@b.example', '[^1]', '[^1]: note', '[ ] task',
  '# heading', '## heading', '> quote', '- item', '+ item', '* item', '1. item', '1) item', '---', '***', '===', '    code', '~~~', '~~struck~~', '**bold**', '__bold__', '_it_', '*it*', '| --- |',
  '\u202egnp.exe', '\u2066\u2069', '\u200b\u200c\u200d', '\u0000\u0001\u0007', '\u001b[31mred', '\r\n\r\n# x', '\u2028# x', '\u2029- x', '\ud800', '\udfff', '\ufeff', '\u{e0041}\u{e0042}', 'e\u0301\u0301\u0301\u0301\u0301\u0301\u0301',
  '$x$', '$$x$$', '$`x`$', ':bug:', ':+1:', ':octocat:', '::error::x', '%0A::error::x', 'x'.repeat(10_000), '`'.repeat(10_000), '|'.repeat(10_000), '['.repeat(10_000), '<'.repeat(10_000),
  '\\', '\\\\', '\\*', '\\n', 'trailing\\', '', ' ', '\n', '\t', '...', '../../etc/passwd', 'C:\\x', 'a/b c/d(e)f', "a'b", 'a"b', 'a)b', 'a]b', '](https://evil.example)', '`](https://evil.example)',
] // biome-ignore format: one line per kind
