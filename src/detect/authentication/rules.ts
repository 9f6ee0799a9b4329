// How callers are authenticated, by framework. `weak`: it is there, but lets anyone in, is off unless configured, or is one shared password.

export interface GuardRule {
  readonly files: RegExp
  readonly pattern: RegExp
  /** the file must also hold this */
  readonly also?: RegExp
  /** the whole file must hold this: what the handler only names is imported there */
  readonly imports?: RegExp
  readonly detail: string
  readonly weak?: boolean
}

const refusal = /\b40[13]\b|unauthori[sz]ed|unauthenticated|forbidden|\bredirect\(|NextResponse\.redirect|protect\(|throw\b/i
const python = /\.py$/
const script = /\.([cm]?[jt]sx?)$/

/** Guards on one handler: its decorators, parameters and body, or the whole file of a file-based route. */
export const handlerRules: readonly GuardRule[] = [
  { files: python, pattern: /\b(Depends|Security)\(\s*[\w.]*(auth|user(?!_?service)|token|api_?key|verif|credential|login|permission|jwt|principal|require|rbac|role|oauth)\w*/i, detail: 'dependency that authenticates' },
  { files: python, pattern: /:\s*(Current|Active|Auth\w*|Verified|LoggedIn)User\w*\b|:\s*\w*(AuthDep|UserDep|ApiKeyDep|TokenDep)\b/, detail: 'parameter that authenticates' },
  { files: python, pattern: /^\s*@[\w.]*(login_required|jwt_required|requires?_auth\w*|token_required|authenticated|permission_required|api_?key_required|require_\w*(auth|key|user|login|role|token)\w*|auth_required|user_passes_test)\b/i, detail: 'decorator that authenticates' },
  { files: python, pattern: /\b(permission_classes|authentication_classes)\s*=\s*[[(]\s*(?!AllowAny|permissions\.AllowAny)\w|LoginRequiredMixin|PermissionRequiredMixin/, detail: 'permission classes' },
  { files: python, pattern: /\b(authorization|x-api-key|api_key_header|access_token|bearer)\b/i, also: /status_code\s*=\s*(status\.HTTP_)?40[13]|abort\(\s*40[13]|,\s*40[13]\s*$|HTTP_40[13]/m, detail: 'checks the caller’s token' },
  { files: python, pattern: /\b\w*(handler|adapter)\w*\.(handle|async_handle|process|process_activity)\(/i, imports: /slack_bolt\.adapter|linebot|botbuilder|microsoft_agents/, detail: 'the platform’s SDK verifies the signature' },
  { files: python, pattern: /\b(compare_digest|is_valid_request|SignatureVerifier|verify_(slack|github|webhook|signature|key)\w*|validate_(signature|twilio)\w*|RequestValidator)\(/, detail: 'verifies the signature of the request' },
  { files: script, pattern: /\b(auth|getServerSession|getSession|getServerAuthSession|currentUser|validateRequest|requireAuth\w*|requireUser\w*|requireSession|verifyToken|verifySession|verifyJwt|withAuth\w*|getAuth|authenticateRequest|authenticate\w*|isAuthenticated|ensureAuth\w*|ensureLoggedIn|checkAuth\w*|requireApiKey|validateApiKey|bearerAuth|jwtVerify|verifyIdToken|getUserId|getCurrentUser|requireLogin|passport\.authenticate)\s*\(/, also: refusal, detail: 'checks the session or token' },
  { files: script, pattern: /\bauth\.(getUser|getSession|api\.getSession|protect|verify\w*)\s*\(/, also: refusal, detail: 'checks the session' },
  { files: script, pattern: /\.(get|post|put|patch|delete|all|use)\(\s*['"`][^'"`]*['"`]\s*,\s*(\[?\s*[\w.]*(auth|verifyToken|requireUser|validatedRequest|validApiKey|protect|ensureLoggedIn|jwt|isLoggedIn|apiKey)\w*)/i, detail: 'middleware that authenticates' },
  { files: script, pattern: /@UseGuards\(|\bprotectedProcedure\b|preHandler\s*:\s*\[?\s*[\w.]*(auth|verify|jwt)/i, detail: 'guard' },
  { files: script, pattern: /\bauthLevel\s*:\s*['"](function|admin)['"]/, detail: 'function key' },
  { files: python, pattern: /auth_level\s*=\s*[\w.]*AuthLevel\.(FUNCTION|ADMIN)/, detail: 'function key' },
  { files: /\.(java|kt)$/, pattern: /@(PreAuthorize|Secured|RolesAllowed|Authenticated)\b|\bauthenticate\(\s*["'{]/, detail: 'authorisation annotation' },
  { files: /\.cs$/, pattern: /\[Authorize\b|\.RequireAuthorization\(|AuthorizationLevel\.(Function|Admin)/, detail: 'requires authorisation' },
] // biome-ignore format: one rule a line

/** Guards on a whole application. */
export const applicationRules: readonly GuardRule[] = [
  { files: python, pattern: /\badd_middleware\(\s*[\w.]*(Auth|JWT|ApiKey|Session(?!Middleware))\w*/, detail: 'authentication middleware' },
  { files: python, pattern: /\b(FastAPI|APIRouter|include_router)\([^)]{0,400}dependencies\s*=\s*\[\s*(Depends|Security)\(\s*[\w.]*(auth|user|token|api_?key|verif|credential|login|permission|jwt|require)\w*/is, detail: 'dependency of the application' },
  { files: python, pattern: /@\w+\.(middleware\(\s*["']http["']\s*\)|before_request)/, also: /\b40[13]\b[\s\S]{0,2000}(authorization|api[_-]?key|token)|(authorization|api[_-]?key|token)[\s\S]{0,2000}\b40[13]\b/i, detail: 'middleware that refuses callers' },
  { files: python, pattern: /\bdef \w+\(\s*(self,\s*)?\w*request\w*[^)\n]{0,80},\s*call_next\b/, also: /\b401\b[\s\S]{0,2000}(authorization|api[_-]?key|token)|(authorization|api[_-]?key|token)[\s\S]{0,2000}\b401\b/i, detail: 'middleware that refuses callers' },
  { files: python, pattern: /DEFAULT_PERMISSION_CLASSES['"]?\s*:\s*[[(]\s*['"][\w.]*(IsAuthenticated|IsAdmin|DjangoModel)|LoginRequiredMiddleware/, detail: 'permissions by default' },
  { files: python, pattern: /\bst\.login\(|\bstauth\.Authenticate\(|streamlit_authenticator|st\.(experimental_)?user\.is_logged_in|authlib\.integrations/, detail: 'sign-in' },
  { files: python, pattern: /@cl\.(password_auth|oauth|header_auth)_callback|@auth\.authenticate\b/, detail: 'authentication callback' },
  { files: python, pattern: /\bdefine_identity\(/, detail: 'identity of the agent platform' },
  { files: python, pattern: /\.launch\([^)]{0,300}\bauth\s*=\s*(?!None)/s, detail: 'password of the Gradio app', weak: true },
  { files: python, pattern: /st\.secrets\[["'](app_)?password["']\]|def check_password\(/, detail: 'one shared password', weak: true },
  { files: python, pattern: /\bauth_mode\s*=\s*["'](key|aml_token|aad_token)["']/, detail: 'key of the endpoint' },
  { files: /(^|\/)(middleware|proxy)\.[cm]?[jt]s$/, pattern: /clerkMiddleware|withAuth|getToken\(|NextAuth|\bauth\(|updateSession|authkitMiddleware|auth\.(getUser|protect)|kindeAuth|getSession/, also: refusal, detail: 'middleware that authenticates' },
  { files: /(^|\/)(middleware|proxy)\.[cm]?[jt]s$/, pattern: /\bexport default authMiddleware\(|from ['"]next-auth\/middleware['"]|export \{ auth as (default|middleware|proxy) \}/, detail: 'middleware that lets only signed-in people in' },
  { files: script, pattern: /\b(app|server|router|fastify|api)\.(use|register|addHook)\(\s*(['"][^'"]*['"]\s*,\s*)?[\w.]*(auth(?!or)|expressjwt|jwt|requireUser|verifyToken|passport\.authenticate|clerk|basicAuth|bearerAuth|ensureLoggedIn|apiKey)\w*/i, detail: 'authentication middleware' },
  { files: script, pattern: /provide:\s*APP_GUARD[\s\S]{0,120}(Auth|Jwt)\w*Guard/, detail: 'guard of the application' },
  { files: /\.(java|kt)$/, pattern: /\banyRequest\(?\)?\s*\.?\s*\(?\)?\.?authenticated|anyExchange\(\)\.authenticated|\.authenticated\(\)|authorize\(anyRequest,\s*authenticated\)/, detail: 'every request must be authenticated' },
  { files: /\.(java|kt)$/, pattern: /\binstall\(Authentication\)/, also: /authenticate\s*\(/, detail: 'Ktor authentication' },
  { files: /\.cs$/, pattern: /FallbackPolicy\b|RequireAuthenticatedUser\(|MapControllers\(\)\.RequireAuthorization|AddFallbackPolicy/, detail: 'every request must be authorised' },
  { files: /\.go$/, pattern: /\.Use\([^)]{0,120}(auth|jwt|apikey)|middleware\.(KeyAuth|JWT|BasicAuth)|jwtauth\.Verifier|gin\.BasicAuth/i, detail: 'authentication middleware' },
  { files: /(^|\/)langgraph\.json$/, pattern: /"auth"\s*:\s*\{[^}]{0,200}"path"/s, detail: 'authentication of the LangGraph server' },
  { files: /\.(tf|ya?ml|json|bicep)$/, pattern: /aws_apigatewayv2_authorizer|aws_api_gateway_authorizer|authorization(_type|Type)\s*[:=]\s*["']?(AWS_IAM|JWT|CUSTOM|COGNITO_USER_POOLS)|AuthType:\s*AWS_IAM|unauthenticatedClientAction['"]?\s*:\s*['"](RedirectToLoginPage|Return401)|"allowedRoles"\s*:\s*\[\s*"authenticated"|google_iap_|DefaultAuthorizer:|ApiKeyRequired:\s*true/, detail: 'authorisation of the platform' },
] // biome-ignore format: one rule a line

/** Guests are signed in by themselves. */
export const guests =
  /\b(signIn|sign_in|create|issue|mint|get|ensure|login)_?(As)?_?Guest\w*|signInAnonymously|\/api\/auth\/guest|guest[_-]?(token|session|auth|user|login)|signIn\(\s*['"]guest['"]|anonymous_sign_in|providers?\.guest\(/i

/** Off unless configured. */
export const optional =
  /auto_error\s*=\s*False|\b(ENABLE_AUTH|AUTH_ENABLED|REQUIRE_AUTH|auth_enabled|enable_auth|require_auth|use_auth|USE_AUTHENTICATION|AZURE_USE_AUTHENTICATION)\b|if\s*\(?\s*!\s*process\.env\.(AUTH|API)_?\w*(TOKEN|KEY|SECRET)\b|if not (settings\.|self\.|config\.)?(api_key|auth_token|API_KEY)\s*:\s*(\n\s*)?return\b|if not \w{0,40}(secret|token|key|auth|password)\w{0,20}\s*:\s*\n([^\n]{0,200}\n)?\s*return (await )?\w*next\w*\(/i
