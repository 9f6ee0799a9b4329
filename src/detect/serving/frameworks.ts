// How each framework shows itself: the full name of what is called, used as a decorator or extended.
import type { ServingKind } from './model.ts'

export interface Framework {
  readonly framework: string
  readonly serves: ServingKind
  /** full names of calls, decorators and base classes */
  readonly symbol: RegExp
}

export const frameworks: readonly Framework[] = [
  // Python
  { framework: 'fastapi', serves: 'api', symbol: /^fastapi(\.applications)?\.FastAPI$/ },
  { framework: 'flask', serves: 'api', symbol: /^flask\.Flask$/ },
  { framework: 'django', serves: 'api', symbol: /^django\.(core\.(asgi|wsgi)\.get_\w+_application|urls\.(re_)?path|core\.management\.execute_from_command_line)$|^ninja\.NinjaAPI$/ },
  { framework: 'starlette', serves: 'api', symbol: /^starlette\.applications\.Starlette$/ },
  { framework: 'aiohttp', serves: 'api', symbol: /^aiohttp\.web\.(Application|run_app)$/ },
  { framework: 'quart', serves: 'api', symbol: /^quart\.Quart$/ },
  { framework: 'sanic', serves: 'api', symbol: /^sanic\.Sanic$/ },
  { framework: 'tornado', serves: 'api', symbol: /^tornado\.web\.Application$/ },
  { framework: 'litestar', serves: 'api', symbol: /^litestar\.Litestar$/ },
  { framework: 'falcon', serves: 'api', symbol: /^falcon(\.asgi)?\.(App|API)$/ },
  { framework: 'bottle', serves: 'api', symbol: /^bottle\.(Bottle|run|route)$/ },
  { framework: 'robyn', serves: 'api', symbol: /^robyn\.Robyn$/ },
  { framework: 'http.server', serves: 'api', symbol: /^http\.server\.(ThreadingHTTPServer|HTTPServer)$/ },
  { framework: 'grpc', serves: 'api', symbol: /^grpc(\.aio)?\.server$|^google\.golang\.org\/grpc\.NewServer$/ },
  { framework: 'azure-functions', serves: 'function', symbol: /^azure\.functions\.(FunctionApp|Blueprint)$|^@azure\/functions\.app\.(http|get|post|put|patch|deleteRequest|generic)$/ },
  { framework: 'aws-lambda', serves: 'function', symbol: /^mangum\.Mangum$|^aws_lambda_powertools\.event_handler(\.\w+)*\.\w+Resolver$|^chalice\.Chalice$|^serverless-http(\.default)?$|^awslambda\.streamifyResponse$|^@middy\/core(\.default)?$/ },
  { framework: 'cloud-functions', serves: 'function', symbol: /^functions_framework\.(http|cloud_event)$|^firebase_functions\.https_fn\.on_(request|call)$|^firebase-functions(\/[\w/]+)?(\.\w+)*\.(onRequest|onCall|onCallGenkit)$|^@google-cloud\/functions-framework(\.\w+)*\.http$/ },
  { framework: 'streamlit', serves: 'ui', symbol: /^streamlit\.(set_page_config|title|header|subheader|chat_input|chat_message|text_input|text_area|write|markdown|file_uploader|button|sidebar\.\w+|navigation)$/ },
  { framework: 'gradio', serves: 'ui', symbol: /^gradio\.(Interface|Blocks|ChatInterface|TabbedInterface|mount_gradio_app|load|load_chat)$|^smolagents(\.gradio_ui)?\.GradioUI$/ },
  { framework: 'chainlit', serves: 'ui', symbol: /^chainlit\.(on_message|on_chat_start)$/ },
  { framework: 'nicegui', serves: 'ui', symbol: /^nicegui\.ui\.(run|run_with|page)$/ },
  { framework: 'dash', serves: 'ui', symbol: /^dash\.Dash$/ },
  { framework: 'panel', serves: 'ui', symbol: /^panel\.(serve|template\.\w+|chat\.ChatInterface)$/ },
  { framework: 'reflex', serves: 'ui', symbol: /^reflex\.App$/ },
  { framework: 'mesop', serves: 'ui', symbol: /^mesop\.page$/ },
  { framework: 'taipy', serves: 'ui', symbol: /^taipy(\.gui)?\.Gui$/ },
  { framework: 'shiny', serves: 'ui', symbol: /^shiny\.App$/ },
  { framework: 'solara', serves: 'ui', symbol: /^solara\.component$/ },
  { framework: 'fasthtml', serves: 'ui', symbol: /^fasthtml(\.\w+)*\.(fast_app|FastHTML)$/ },
  { framework: 'discord', serves: 'bot', symbol: /^(discord|nextcord|disnake|interactions)(\.ext\.commands)?\.(Client|AutoShardedClient|Bot|AutoShardedBot)$|^discord\.js\.Client$|^net\.dv8tion\.jda\.api\.JDABuilder(\.\w+)?$|^dev\.kord\.core\.Kord$|^github\.com\/bwmarrin\/discordgo\.New$|^github\.com\/disgoorg\/disgo\.New$/ },
  { framework: 'slack', serves: 'bot', symbol: /^slack_bolt(\.\w+)*\.(App|AsyncApp)$|^@slack\/bolt(\.default)?\.App$|^com\.slack\.api\.bolt\.App$|^github\.com\/slack-go\/slack\/(socketmode\.New|slackevents\.ParseEvent)$/ },
  { framework: 'telegram', serves: 'bot', symbol: /^telegram\.ext(\.\w+)*\.(Application\.builder|ApplicationBuilder|Updater)$|^telebot(\.async_telebot)?\.(TeleBot|AsyncTeleBot)$|^aiogram(\.\w+)*\.(Dispatcher|Bot)$|^telethon(\.sync)?\.TelegramClient$|^pyrogram\.Client$|^telegraf\.Telegraf$|^grammy\.Bot$|^node-telegram-bot-api(\.default)?$|(^|\.)(TelegramLongPollingBot|TelegramLongPollingCommandBot|TelegramWebhookBot|LongPollingSingleThreadUpdateConsumer|SpringLongPollingBot)$|^com\.pengrad\.telegrambot\.TelegramBot$|^github\.com\/go-telegram-bot-api\/telegram-bot-api(\/v\d+)?\.NewBotAPI$|^gopkg\.in\/(telebot|tucnak\/telebot)\.v\d\.NewBot$|^github\.com\/go-telegram\/bot\.New$/ },
  { framework: 'teams', serves: 'bot', symbol: /^(botbuilder|@microsoft\/(agents-hosting|teams-ai|teams\.apps)).*\.(ActivityHandler|TeamsActivityHandler|CloudAdapter|BotFrameworkAdapter|Application|AgentApplication|App|TeamsBot)$|^botbuilder(\.\w+)*\.\w*Adapter$/ },
  { framework: 'whatsapp', serves: 'bot', symbol: /^whatsapp-web\.js(\.default)?\.Client$|^@(whiskeysockets|adiwajshing)\/baileys(\.\w+)+$|^pywa\.WhatsApp$|^@open-wa\/wa-automate(\.default)?\.create$|^venom-bot(\.default)?\.create$|^@wppconnect-team\/wppconnect(\.default)?\.create$|^go\.mau\.fi\/whatsmeow\.NewClient$/ },
  { framework: 'wechat', serves: 'bot', symbol: /^wechaty\.(WechatyBuilder\.(build|singleton)|Wechaty(\.instance)?)$|^github\.com\/eatmoreapple\/openwechat\.(DefaultBot|NewBot)$/ },
  { framework: 'line', serves: 'bot', symbol: /^linebot(\.\w+)*\.(WebhookHandler|LineBotApi)$|^@line\/bot-sdk\.middleware$/ },
  { framework: 'probot', serves: 'bot', symbol: /^probot\.(run|Probot|createNodeMiddleware|createProbot)$/ },
  { framework: 'ray-serve', serves: 'model-server', symbol: /^ray\.serve\.(deployment|run|ingress)$/ },
  { framework: 'bentoml', serves: 'model-server', symbol: /^bentoml\.(service|Service|api)$/ },
  { framework: 'litserve', serves: 'model-server', symbol: /^litserve\.LitServer$/ },
  { framework: 'kserve', serves: 'model-server', symbol: /^kserve\.(Model|ModelServer)$/ },
  { framework: 'cog', serves: 'model-server', symbol: /^cog\.BasePredictor$/ },
  { framework: 'triton', serves: 'model-server', symbol: /^triton_python_backend_utils\.\w+$|^pytriton\.triton\.Triton$/ },
  { framework: 'runpod', serves: 'model-server', symbol: /^runpod\.serverless\.start$/ },
  { framework: 'langserve', serves: 'api', symbol: /^langserve\.(add_routes|APIHandler)$/ },
  { framework: 'modal', serves: 'function', symbol: /^modal\.(fastapi_endpoint|web_endpoint|asgi_app|wsgi_app|web_server)$/ },
  { framework: 'agent-server', serves: 'platform', symbol: /^(managed_deepagents\.define_(deep_)?agent|bedrock_agentcore(\.\w+)*\.BedrockAgentCoreApp|agno\.(os|playground)(\.\w+)*\.(AgentOS|Playground)|google\.adk\.cli\.fast_api\.get_fast_api_app|google\.adk\.a2a\.\w+(\.\w+)*\.to_a2a|a2a\.server\.apps(\.\w+)*\.\w+Application|copilotkit(\.\w+)*\.CopilotKitRemoteEndpoint|@copilotkit\/runtime\.CopilotRuntime|llama_deploy\.deploy_\w+|chatkit\.server\.ChatKitServer|vertexai\.agent_engines\.create|@mastra\/core(\/mastra)?\.Mastra)$/ },
  { framework: 'mcp', serves: 'mcp', symbol: /^(mcp\.server\.(fastmcp\.(server\.)?FastMCP|lowlevel\.(server\.)?Server|Server)|fastmcp(\.\w+)*\.FastMCP|@modelcontextprotocol\/sdk\/server\/\w+(\.js)?\.(McpServer|Server))$/ },
  // JavaScript and TypeScript
  { framework: 'express', serves: 'api', symbol: /^express(\.default)?$/ },
  { framework: 'fastify', serves: 'api', symbol: /^fastify(\.default|\.fastify|\.Fastify)?$/ },
  { framework: 'h3', serves: 'api', symbol: /^h3\.(createApp|createRouter|H3|defineEventHandler|eventHandler)$|^nitropack(\/\w+)*\.\w+$/ },
  { framework: 'genkit', serves: 'api', symbol: /^@genkit-ai\/(express|next|firebase)(\/\w+)*\.(startFlowServer|expressHandler|appRoute|onFlow)$/ },
  { framework: 'hono', serves: 'api', symbol: /^(hono|@hono\/zod-openapi|hono\/tiny)\.(Hono|OpenAPIHono)$/ },
  { framework: 'koa', serves: 'api', symbol: /^koa(\.default)?$/ },
  { framework: 'hapi', serves: 'api', symbol: /^@hapi\/hapi(\.default)?\.(server|Server)$/ },
  { framework: 'elysia', serves: 'api', symbol: /^elysia\.Elysia$/ },
  { framework: 'restify', serves: 'api', symbol: /^restify(\.default)?\.createServer$/ },
  { framework: 'nest', serves: 'api', symbol: /^@nestjs\/core\.NestFactory\.create\w*$/ },
  { framework: 'polka', serves: 'api', symbol: /^polka(\.default)?$/ },
  { framework: 'node-http', serves: 'api', symbol: /^(node:)?https?(\.default)?\.createServer$|^(Bun|Deno)\.serve$|^@hono\/node-server\.serve$|\/http\/server\.ts\.serve$|^@std\/http(\/\S+)?\.serve$/ },
  { framework: 'apollo', serves: 'api', symbol: /^@apollo\/server\.ApolloServer$|^apollo-server(-\w+)?\.ApolloServer$|^graphql-yoga\.createYoga$/ },
  { framework: 'websocket', serves: 'api', symbol: /^ws\.(WebSocketServer|Server)$|^socket\.io\.Server$|^websockets(\.\w+)*\.serve$/ },
  // Go
  { framework: 'net/http', serves: 'api', symbol: /^net\/http\.(ListenAndServe(TLS)?|HandleFunc|NewServeMux)$/ },
  { framework: 'aws-lambda', serves: 'function', symbol: /^github\.com\/aws\/aws-lambda-go\/lambda\.Start\w*$|(^|\.)(RequestHandler|RequestStreamHandler)$/ },
  { framework: 'cloud-functions', serves: 'function', symbol: /^github\.com\/GoogleCloudPlatform\/functions-framework-go\/functions\.HTTP$|^com\.google\.cloud\.functions\.HttpFunction$/ },
  { framework: 'goframe', serves: 'api', symbol: /^github\.com\/gogf\/gf\/v2\/frame\/g\.Server$|^github\.com\/zeromicro\/go-zero\/rest\.(Must)?NewServer$|^github\.com\/kataras\/iris(\/v\d+)?\.(New|Default)$|^github\.com\/cloudwego\/hertz\/pkg\/app\/server\.(Default|New)$|^github\.com\/valyala\/fasthttp\.ListenAndServe$|^github\.com\/beego\/beego(\/v\d+)?(\/server\/web)?\.Run$/ },
  { framework: 'gin', serves: 'api', symbol: /^github\.com\/gin-gonic\/gin\.(Default|New)$/ },
  { framework: 'echo', serves: 'api', symbol: /^github\.com\/labstack\/echo(\/v\d+)?\.New$/ },
  { framework: 'fiber', serves: 'api', symbol: /^github\.com\/gofiber\/fiber(\/v\d+)?\.New$/ },
  { framework: 'chi', serves: 'api', symbol: /^github\.com\/go-chi\/chi(\/v\d+)?\.NewRouter$/ },
  { framework: 'gorilla', serves: 'api', symbol: /^github\.com\/gorilla\/mux\.NewRouter$/ },
  { framework: 'mcp', serves: 'mcp', symbol: /^github\.com\/(mark3labs\/mcp-go|modelcontextprotocol\/go-sdk)\/\w+\.New\w*Server$/ },
  // Java, Kotlin, C#: annotations, attributes and builders by their last names
  { framework: 'spring', serves: 'api', symbol: /(^|\.)(RestController|RestControllerAdvice)$|^org\.springframework\.\S+\.(Controller|RouterFunctions\.route)$/ },
  { framework: 'jax-rs', serves: 'api', symbol: /^(jakarta|javax)\.ws\.rs\.Path$/ },
  { framework: 'micronaut', serves: 'api', symbol: /^io\.micronaut\.http\.annotation\.Controller$/ },
  { framework: 'vaadin', serves: 'ui', symbol: /^com\.vaadin\.flow\.router\.Route$|^(com\.vaadin\.(flow\.server\.)?hilla|dev\.hilla)\.(BrowserCallable|Endpoint)$/ },
  { framework: 'servlet', serves: 'api', symbol: /^(jakarta|javax)\.servlet\.(http\.HttpServlet|annotation\.WebServlet)$/ },
  { framework: 'websocket', serves: 'api', symbol: /^io\.quarkus\.websockets\.next\.WebSocket$|^(jakarta|javax)\.websocket\.server\.ServerEndpoint$|^org\.springframework\.web\.socket\.handler\.TextWebSocketHandler$/ },
  { framework: 'jdk-http', serves: 'api', symbol: /^com\.sun\.net\.httpserver\.HttpServer\.create$|^io\.vertx\.(ext\.web\.Router\.router|core\.Vertx\.vertx\(\)\.createHttpServer)$|^spark\.Spark\.(get|post|port)$|^io\.helidon\.webserver\.WebServer\.builder$/ },
  { framework: 'javalin', serves: 'api', symbol: /^io\.javalin\.Javalin\.(create|start)$/ },
  { framework: 'ktor', serves: 'api', symbol: /^io\.ktor\.server\.\S+\.(embeddedServer|routing|EngineMain)$/ },
  { framework: 'aspnet', serves: 'api', symbol: /(^|\.)(WebApplication\.Create\w*|WebHost\.CreateDefaultBuilder|ApiController|ApiControllerAttribute)$|\.ConfigureWebHostDefaults$/ },
] // biome-ignore format: one framework a line

/** Only files that mention one of these are parsed. A superset of the first segments above. */
export const servingNames =
  /fastapi|flask|django|starlette|aiohttp|quart|sanic|tornado|litestar|falcon|bottle|robyn|http\.server|grpc|azure[./]functions|mangum|powertools|chalice|serverless-http|middy|functions[_-]framework|firebase[_-]functions|streamlit|gradio|GradioUI|chainlit|nicegui|\bdash\b|panel|reflex|mesop|taipy|shiny|solara|fasthtml|discord|nextcord|disnake|slack[_/-]?bolt|telegra|telebot|aiogram|telethon|pyrogram|grammy|botbuilder|@microsoft\/|whatsapp|baileys|pywa|linebot|@line\/|probot|ray|bentoml|litserve|kserve|\bcog\b|triton|runpod|langserve|modal|deepagents|agentcore|agno|google\.adk|a2a|copilotkit|llama_deploy|chatkit|agent_engines|mastra|\bmcp\b|fastmcp|modelcontextprotocol|express|fastify|hono|\bkoa\b|@hapi|elysia|restify|@nestjs|polka|createServer|Bun\.serve|Deno\.serve|apollo|graphql-yoga|\bws\b|socket\.io|websockets|net\/http|gin-gonic|labstack\/echo|gofiber|go-chi|gorilla\/mux|RestController|springframework|ws\.rs|micronaut|vaadin|javalin|io\.ktor\.server|WebApplication|WebHost|ApiController|ninja|http\/server|@std\/http|wechaty|openwechat|open-wa|venom-bot|wppconnect|whatsmeow|JDABuilder|\bkord\b|discordgo|disgo|slack-go|pengrad|go-telegram|\bh3\b|nitropack|@genkit-ai|aws-lambda-go|RequestHandler|RequestStreamHandler|functions-framework-go|HttpFunction|gogf\/gf|go-zero|iris|hertz|fasthttp|beego|servlet|websocket|httpserver|vertx|spark\.Spark|helidon/
