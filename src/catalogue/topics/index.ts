import dataFile from './data.yml'
import impact from './impact.yml'
import learning from './learning.yml'
import prompts from './prompts.yml'
import risk from './risk.yml'

/** Every file of topics. */
export const topicFiles: readonly unknown[] = [impact, risk, dataFile, learning, prompts]
