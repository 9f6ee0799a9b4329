import { describe, expect, test } from '@jest/globals'
import { judge } from '../../support/scan.ts'

const status = (files: Readonly<Record<string, string>>) => judge('data/feature-store', files).status

describe('data/feature-store', () => {
  test('a feature store that the application reads passes', () => {
    expect(
      status({
        'app.py':
          'from feast import FeatureStore\nstore = FeatureStore(repo_path=".")\nstore.get_online_features(features=["a:b"], entity_rows=[])\n',
      }),
    ).toBe('pass')
  })
  test('conversation memory and vector databases that are called so are none', () => {
    expect(
      status({
        'feature_store/vectors.py': 'from qdrant_client import QdrantClient\nQdrantClient().upsert("x", points=[])\n',
        'memory.py': 'from mem0 import Memory\nMemory().add("x")\n',
      }),
    ).toBe('na')
  })
})
