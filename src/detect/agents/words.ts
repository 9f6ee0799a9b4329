// The names by which libraries and code say what an agent may do. Read only as names of resolved symbols, calls, arguments and keys.

/** symbols that run the model's choices by themselves */
export const inherentAgents =
  /(^|[.#])(AgentExecutor(\.\w+)?|initialize_agent|initializeAgentExecutor(WithOptions)?|create_(react|tool_calling|openai_tools|openai_functions|structured_chat|json_chat|xml|self_ask_with_search|sql|csv|pandas_dataframe|json|openapi|vectorstore|python|deep)_agent|async_create_deep_agent|create(React|ToolCalling|OpenAITools|OpenAIFunctions|StructuredChat|Xml|Deep|Sql)Agent|CodeAgent|ToolCallingAgent|MultiStepAgent|ReActAgent(\.\w+)?|FunctionAgent|CodeActAgent|OpenAIAgent(\.\w+)?|FunctionCallingAgent(Worker)?(\.\w+)?|AgentWorkflow(\.\w+)?|ReAct|CodeAct|ProgramOfThought|ToolNode|tools_condition|toolsCondition|ToolInvoker|create_supervisor|createSupervisor|create_swarm|createSwarm|SelectorGroupChat|Swarm|MagenticOneGroupChat|CodeExecutorAgent|SQLDatabaseChain(\.\w+)?|GraphCypherQAChain(\.\w+)?|PALChain(\.\w+)?|NLSQLTableQueryEngine|PandasQueryEngine|SmartDataframe|ClaudeSDKClient|AiServices\.\w+|create_agent_executor|McpAgent|ToolCallingAgentExecutor|(FunctionCallingStepwise|Stepwise|Handlebars|Sequential|Action)Planner)$/
/** whole libraries whose run is an agent's */
export const inherentLibraries =
  /^(claude_agent_sdk|claude_code_sdk|browser_use|@anthropic-ai\/claude-(agent-sdk|code)|interpreter|letta_client|pandasai)\b/
/** arguments that give tools or next agents */
export const toolArguments =
  'tools|handoffs|toolbox|functions|tool_list|allowed_tools|allowedTools|mcp_servers|mcpServers|toolsets|sub_agents|subAgents|tool_specs'

/** what sends a tool's result back to the model, or asks a tool server to run one */
export const dispatchCalls =
  /^(ToolMessage|FunctionMessage|FunctionResponse|from_function_response|fromFunctionResponse|function_response|submit_tool_outputs|submitToolOutputs|submitToolOutputsStream|call_tool|callTool|execute_tool\w*|executeTool\w*|run_tool\w*|runTools?|invoke_tool\w*|handle_tool_calls?|handleToolCalls?|process_tool_calls?|processToolCalls?|dispatch_tool\w*|ToolNode|handle_function_call\w*|handleFunctionCall\w*)$/
export const dispatchRoles = /^(tool|function|tool_result|function_call_output|functionResponse|tool_outputs?)$/

export const limitNames =
  /^(max_?(\w+_)?(iterations?|iters?|turns?|steps|rounds?|(tool|function)_?calls?|hops|loops?|agent_?steps|segments|handoffs|delegations|execution_?time|runtime|budget(_?usd)?|cost(_?usd)?|consecutive_?auto_?reply|tool_?iterations|tool_?roundtrips|sub_?calls|research_?(loops|iterations)|search_?depth|reflections?)|recursion_?limit|(step|iteration|turn|round|loop|tool_?call|budget|cost|spend(ing)?)_?limit|usage_?limits|stop_?when|termination_?condition|budget_?limit|total_?tokens_?limit|run_?limit|thread_?limit|tool_?calls_?limit|max_?duration|run_?timeout|agent_?timeout|execution_?timeout|step_?timeout|MAX_TOOL_ROUNDS|request_?timeout_?ms)$/i
export const limitCalls =
  /^(stepCountIs|isStepCount|hasToolCall|MaxMessageTermination|TimeoutTermination|TokenUsageTermination|TextMentionTermination|UsageLimits|ModelCallLimitMiddleware|ToolCallLimitMiddleware|modelCallLimitMiddleware|toolCallLimitMiddleware|maxSteps|wait_for)$/

export const approvalNames =
  /^(needs_?approval|requires?_?(approval|confirmation|human_?(input|approval|review))|human_?(input|approval|in_?the_?loop|review)|ask_?(for_?)?(approval|permission|confirmation)|require_?confirmation|approval_?(required|mode|policy|callback)|can_?use_?tool|interrupt_?(on|before|after)|confirmation_?required|user_?confirmation|confirm_?before\w*|require_?approval)$/i
export const approvalCalls =
  /^(interrupt|HumanInTheLoopMiddleware|humanInTheLoopMiddleware|HumanApprovalCallbackHandler|HumanInputRun|approval_request|request_?approval|requestApproval|ask_?user_?(approval|permission|confirm\w*)|require_?approval|confirm_?(tool|action|execution|with_?user)\w*|askForConfirmation|requestConfirmation|wait_?for_?approval|human_?approval\w*|ToolApproval\w*|input|confirm|Confirm\.ask)$/
export const refusesApproval = /^(never|none|auto|bypassPermissions|acceptEdits|dontAsk|false)$/i

export const sandboxNames =
  /(^|[.#@/])(e2b\w*|@?e2b(\/code-interpreter)?|WebContainer(\.boot)?|webcontainer|@webcontainer\/api|pyodide|loadPyodide|DockerCommandLineCodeExecutor|DockerSandbox|LocalSandbox|PyodideSandbox\w*|CodeSandbox\w*|AsyncSandbox|Sandbox|daytona\w*|Daytona|isolated-vm|ivm|vm2|quickjs\w*|RestrictedPython|compile_restricted|modal\.Sandbox|containers\.run|firejail|gvisor|microsandbox|llm_sandbox|SandboxSession|InterpreterSession|RemotePythonExecutor|E2BExecutor|DockerExecutor|WasmExecutor|code_?interpreter|CodeInterpreterTool|executor_type)(\.\w+)*(\(\))*$/i
export const executes =
  /(^|[.#])(run_cell|exec|eval|execfile|compile_and_run|os\.system|os\.popen|subprocess\.\w+|asyncio\.create_subprocess_\w+|child_process#?\.?(exec|execSync|spawn|spawnSync|execFile|execa)|node:child_process#(exec|execSync|spawn|spawnSync|execFile)|child_process#(exec|execSync|spawn|spawnSync|execFile)|execa#\w+|vm#\w+|runInNewContext|runInContext|run_code|runCode|PythonREPL(Tool)?|PythonAstREPLTool|ShellTool|BashProcess|run_shell\w*|execute_(code|python|command|bash|shell)\w*|executeCode\w*|exec_command|exec_run|PythonCodeExecutor|LocalCommandLineCodeExecutor|code_execution)(\.\w+)*(\(\))*$/
export const sends =
  /(^|[.#])(sendmail|send_message|send_email|sendEmail|sendMail|send_mail|chat_postMessage|postMessage|messages\.create|sendMessage|send_text|reply_text|emails\.send|mail\.send|sms\.send|publish|tweet|create_tweet|update_status|checkout\.sessions\.create|paymentIntents\.create|PaymentIntent\.create|refunds\.create|charges\.create|GmailSendMessage|SlackSendMessage|create_issue|createIssue|create_pull|createPullRequest|events\(\)\.insert|events\.insert|create_event|place_order|submit_order)(\(\))*$/
export const writes =
  /(^|[.#])(write_text|write_bytes|writeFile|writeFileSync|appendFile|appendFileSync|unlink|unlinkSync|rmSync|rmtree|os\.remove|os\.unlink|os\.rename|shutil\.\w+|to_csv|to_excel|to_sql|insert_one|insertOne|insert_many|insertMany|update_one|updateOne|update_many|updateMany|delete_one|deleteOne|delete_many|deleteMany|replace_one|bulk_write|session\.add|db\.add|add_all|bulk_create|objects\.create|put_item|putItem|delete_item|update_item|upsert|executeUpdate|save_document|put_object|upload_\w+|create_document|writestr)(\(\))*$/
/** chained builders of SQL and ORMs: `db.insert(table)`, `prisma.order.create(…)`, `supabase.from(x).insert(…)` */
export const ormWrites =
  /(^|[.#])(\w*(db|prisma|supabase|drizzle|knex|tx|trx|repo|repository|collection|table|orm|crm)\w*(\(\))?)((\.\w+)+(\(\))?)*\.(insert|update|delete|create|createMany|updateMany|deleteMany|upsert|remove|save|add|set|put)$/i

/** what providers make for a model is no record */
export const notRecords = /completions?|embeddings?|responses|images|audio|moderations|messages|chat\b|threads?|runs?\b|assistants?/i

/** names of tools that act, whatever their body does */
export const actingNames =
  /^(?:tool_?|do_?|handle_?|perform_?)?(?:book|cancel|delete|remove|send|submit|order|purchase|buy|pay|transfer|refund|issue|assign|schedule|reschedule|reserve|register|update|modify|change|place|post|publish|notify|email|reply|approve|reject|commit|push|merge|deploy|execute|run|edit|write|upload|rename|move|drop|insert|activate|deactivate|block|unblock|enroll|checkout)(?:_|[A-Z]|$)/
/** tools that make something: acting only where the object is a record of some system */
export const makingNames =
  /^(?:create|add|save|make|open|close|log|record|store|set|generate|new|file)_?(?:new_?|a_?|the_?)?(?:\w+_)?(?:ticket|event|file|documents?|issue|order|booking|appointment|user|record|account|meeting|reminder|email|message|calendar\w*|pull_?request|branch|lead|contact|customer|invoice|payment|reservation|claim|case|project|page|folder|task|post|comment|item|cart|subscription|entry|row|table|database|repo\w*|directory)s?(?:_|$|[A-Z])/i
/** what looks like acting and is thinking: the agent's own plans and answers */
export const thinkingNames =
  /plan|todo|thought|think|reflect|query|quer(?:y|ies)|search|sql_?(?:query|check)|question|answer|response|summar|embedding|outline|context|hypothes|final|state|chart_?data|_?(?:research|search)$|run_?(?:search|retriev\w*|rag)|execute_?(?:search|retriev\w*)|research_?complete|transfer_?(?:to|back)/i
/** tools of libraries by class name */
export const libraryEffects: readonly (readonly [RegExp, 'execute' | 'write' | 'send'])[] = [
  [
    /PythonREPL|PythonAstREPL|ShellTool|BashTool|CodeInterpreter|Terminal|ComputerTool|ComputerUse|Playwright|BrowserToolkit|LocalShell|code_execution|bash_\d+|computer_use|PythonTools|ShellTools|E2B|execute_code/i,
    'execute',
  ],
  [
    /FileManagement|WriteFile|DeleteFile|MoveFile|CopyFile|FileTools|SQLDatabaseToolkit|QuerySQL|text_editor|EditTool|apply_patch|FilesystemBackend|JsonToolkit/i,
    'write',
  ],
  [
    /Gmail|Slack(?!Get)|SendMessage|Office365|Twilio|Discord|Telegram|GitHub(Toolkit|Action)|GitLab|Jira|Zapier|EmailTool|Notion|CalendarCreate|ClickUp|Shopify|Stripe|Requests(Post|Put|Patch|Delete)|RequestsToolkit|Composio/i,
    'send',
  ],
]
export const builtInEffects: readonly (readonly [RegExp, 'execute' | 'write' | 'send'])[] = [
  [/^(Bash|KillBash|Task|computer.*|bash.*|shell|local_shell)$/i, 'execute'],
  [/^(Write|Edit|MultiEdit|NotebookEdit|text_editor.*|apply_patch|str_replace.*)$/i, 'write'],
]

/** what looks a function or tool up by the name that a model gave */
export const finders = /^(get|find|load|resolve|lookup|select)_?(function|tool|plugin|action)(_?by_?name)?$/i

/** what runs one call that the model chose, where it is handed that call: `registry.execute(tool_call)`, `self._run_tool(tool_call)` */
export const runners =
  /^_*(a?execute|a?run|a?invoke|a?call|dispatch|perform)_?(single_?|one_?)?((tools?|functions?|actions?)_?(calls?|uses?)?|calls?)?(_?a?sync)?$/i
export const chosenCalls = /^_*(tool|function|action)_?(call|use)s?(_?(block|item|request|data|info|obj))?$/i

/** what runs a query that it is given as text */
export const queryRunners =
  /^(execute|a?execute_?(query|sql|read|cypher|statement)?|executeQuery|run_?(sql|query|cypher|statement)|query|a?query_?(db|database|graph|sql)|read_sql(_query|_table)?|graphql_raw_query|raw_query|executescript|fetch_?(all|one)?|run)$/i
export const queryTexts = /sql|cypher|sparql|graphql|gql|query|statement/i
