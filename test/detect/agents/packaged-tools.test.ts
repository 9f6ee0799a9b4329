import { describe, expect, test } from '@jest/globals'
import { judge, scan } from '../../support/scan.ts'

const assistant = `package a;
import dev.langchain4j.service.SystemMessage;
import dev.langchain4j.service.spring.AiService;
@AiService
public interface Assistant {
    @SystemMessage("""
            You are a support agent of an airline that helps customers with their bookings.
            Today is {{current_date}}.
            """)
    String chat(String message);
}
`
const caller = `package a;
public class Chat {
  private final Assistant assistant;
  public Chat(Assistant assistant) { this.assistant = assistant; }
  public String ask(String q) { return assistant.chat(q); }
}
`
const tools = (method: string) => `package a;
import dev.langchain4j.agent.tool.Tool;
public class Tools {
    @Tool("works on bookings")
    public void ${method}(String number) { }
}
`
const repository = (method: string) => ({
  'src/main/java/a/Assistant.java': assistant,
  'src/main/java/a/Chat.java': caller,
  'src/main/java/a/Tools.java': tools(method),
})

describe('Tools that annotations declare', () => {
  test('a method that acts needs approval and a record', () => {
    expect(
      scan(repository('cancelBooking'))
        .fact('agents')
        .tools.map(({ name, effect }) => ({ name, effect })),
    ).toEqual([{ name: 'cancelBooking', effect: 'write' }])
    expect(judge('agent/approval', repository('cancelBooking')).status).toBe('fail')
  })

  test('methods that only read do not', () => {
    expect(judge('agent/approval', repository('getBooking')).status).toBe('na')
  })

  test('the interface of a service holds its prompt; its slots are apart from what the user says', () => {
    expect(judge('prompts/versioned', repository('getBooking')).status).not.toBe('fail')
    expect(judge('prompts/templates', repository('getBooking')).status).toBe('pass')
  })

  test('hostile: an annotation without a method, a tool without a name', () => {
    const broken = {
      ...repository('getBooking'),
      'src/main/java/a/Tools.java': 'package a;\nimport dev.langchain4j.agent.tool.Tool;\npublic class Tools { @Tool @Tool() }\n',
    }
    expect(judge('agent/approval', broken).status).toBe('na')
  })
})
