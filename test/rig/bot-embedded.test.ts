import { describeBot } from './bot-suite.ts'

describeBot(null)
