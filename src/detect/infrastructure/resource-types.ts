// What a declared resource is for, by its type: Terraform, Bicep and ARM, CloudFormation and SAM, Pulumi and CDK by their type names.
import type { Statement } from './model.ts'

/** Runs code of one's own. */
const hosting =
  /^(aws_(ecs_service|ecs_task_definition|lambda_function|apprunner_service|instance|launch_template|autoscaling_group|eks_cluster|elastic_beanstalk_environment|lightsail_container_service|amplify_app|sagemaker_endpoint|bedrockagentcore_\w+)|google_(cloud_run(_v2)?_(service|job)|cloudfunctions2?_function|app_engine_\w+|container_cluster|compute_instance(_template)?|vertex_ai_endpoint)|azurerm_(container_app|linux_web_app|windows_web_app|app_service|(linux_|windows_)?function_app(_flex_consumption)?|kubernetes_cluster|container_group|static_web_app|static_site|(linux_|windows_)?virtual_machine|machine_learning_\w*endpoint)|digitalocean_(app|droplet|kubernetes_cluster)|heroku_(app|formation)|fly_(app|machine)|vercel_(project|deployment)|kubernetes_(deployment|pod|stateful_set)(_v1)?|kubernetes_manifest|helm_release|cloudflare_(workers?_script|pages_project)|hcloud_server|linode_instance|scaleway_\w*(container|function|instance)\w*|railway_service|render_(web|private|static|background)_\w+|koyeb_service|databricks_(app|model_serving|job)|openstack_compute_instance_v2|oci_core_instance|docker_container|nomad_job|modal_\w+)$|^Microsoft\.(Web\/(sites|staticSites)|App\/(containerApps|jobs)|ContainerService\/managedClusters|ContainerInstance\/containerGroups|Compute\/virtualMachine\w*|MachineLearningServices\/workspaces\/(online|batch)Endpoints|BotService\/botServices)$|^AWS::(ECS::(Service|TaskDefinition)|Lambda::Function|Serverless::(Function|Api|HttpApi|StateMachine)|EC2::(Instance|LaunchTemplate)|AppRunner::Service|EKS::Cluster|ElasticBeanstalk::Environment|Amplify::App|SageMaker::Endpoint|BedrockAgentCore::\w+)$/
const hostingModule =
  /(^|[/:_-])(host|hosts|web\/site|web\/static-site|app\/container-app|app\/job|container-service|container-instance|container-?apps?(-upsert)?|app-?service|functions?|static-?web-?app|webapp|lambda|ecs|fargate|eks|aks|gke|cloud-?run|app-?runner|elastic-beanstalk|ec2-instance|kubernetes-engine|vm|virtual-machine|api|backend|frontend|web|app|agent)([/:@._-]|$)/i

const alert =
  /^(aws_cloudwatch_(metric|composite)_alarm|azurerm_monitor_(metric_alert|scheduled_query_rules_alert(_v2)?|activity_log_alert|smart_detector_alert_rule)|google_monitoring_alert_policy|datadog_(monitor|service_level_objective)|grafana_(rule_group|contact_point)|pagerduty_\w+|opsgenie_\w+|newrelic_(\w*alert\w*|nrql_alert_condition)|sentry_(\w*alert\w*)|betteruptime_\w+|uptimerobot_\w+|statuscake_\w+|signalfx_detector|splunk_\w*alert\w*)$|^Microsoft\.(Insights\/(metricAlerts|scheduledQueryRules|activityLogAlerts)|AlertsManagement\/(smartDetectorAlertRules|prometheusRuleGroups))$|^AWS::(CloudWatch::(Alarm|CompositeAlarm|AnomalyDetector)|SyntheticsCanary::Canary)$/i
const alertModule =
  /(^|[/:_-])(metric-?alerts?|alerts?|alarms?|scheduled-query-rule|activity-log-alert|smart-detector-alert-rule|monitor-alerts?)([/:@._-]|$)/i

const metric =
  /^(azurerm_application_insights|azurerm_monitor_diagnostic_setting|aws_cloudwatch_dashboard|google_monitoring_(dashboard|uptime_check_config)|datadog_dashboard|grafana_dashboard|aws_xray_\w+)$|^Microsoft\.(Insights\/(components|diagnosticSettings|webtests)|Portal\/dashboards)$|^AWS::(CloudWatch::Dashboard|ApplicationInsights::Application|XRay::\w+)$/i
const metricModule = /(^|[/:_-])(azd\/monitoring|monitoring|application-?insights|insights\/component|monitor)([/:@._-]|$)/i

const quota =
  /^(azurerm_api_management\w*|aws_(api_gateway_usage_plan|wafv2_web_acl)|google_compute_security_policy|cloudflare_(rate_limit|ruleset)|AWS::(ApiGateway::UsagePlan|WAFv2::WebACL))$/
const health = /(^|_|::|\/)(health_?check|uptime_check_config|HealthCheck|webtests|route53_health_check)$/i
const rollback =
  /^(aws_codedeploy_deployment_group|AWS::CodeDeploy::DeploymentGroup|azurerm_(linux_|windows_)?(web|function)_app_slot|Microsoft\.Web\/sites\/slots|aws_lambda_alias)$/
const identity = /(iam|role_?assignment|roleAssignments|identity|service_?account|ServiceAccount|IAM::|managed_identity|userAssignedIdentities)/i
const ingress =
  /(_lb|load_?balancer|listener|ingress|api_?gateway|ApiGateway|cloudfront|frontdoor|applicationGateways|ElasticLoadBalancing|route53|dns|static)/i
const scaling = /(autoscal|appautoscaling|AutoScaling|ApplicationAutoScaling|serverfarms|service_plan)/i

export const isHosting = (type: string): boolean => hosting.test(type)
export const isHostingModule = (source: string): boolean => hostingModule.test(source)
export const isAlert = (type: string): boolean => alert.test(type)
export const isAlertModule = (source: string): boolean => alertModule.test(source)
export const isMetric = (type: string): boolean => metric.test(type)
export const isMetricModule = (source: string): boolean => metricModule.test(source)
export const isQuota = (type: string): boolean => quota.test(type)
export const isHealth = (type: string): boolean => health.test(type)
export const isRollback = (type: string): boolean => rollback.test(type)

export function statementsOf(types: readonly string[]): readonly Statement[] {
  const statements: Statement[] = ['resources']
  if (types.some((type) => isHosting(type) || isHostingModule(type))) statements.push('service')
  if (types.some((type) => identity.test(type))) statements.push('identity')
  if (types.some((type) => ingress.test(type))) statements.push('ingress')
  if (types.some((type) => scaling.test(type))) statements.push('scaling')
  return statements
}
