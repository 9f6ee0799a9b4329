import { describe, expect, test } from '@jest/globals'
import { scan } from '../../support/scan.ts'

const calls = (imports: string, body: string) =>
  scan({ 'go.mod': 'module x\n', 'main.go': `package main\n\nimport (\n\t"context"\n${imports}\n)\n\nfunc run(ctx context.Context) {\n${body}\n}\n` })
    .fact('calls')
    .application.map(({ kind, provider, model }) => ({ kind, provider, model }))

describe('Go clients of hosted models', () => {
  test('SageMaker endpoints', () => {
    expect(
      calls(
        '\t"github.com/aws/aws-sdk-go-v2/aws"\n\t"github.com/aws/aws-sdk-go-v2/service/sagemakerruntime"',
        '\tclient := sagemakerruntime.NewFromConfig(cfg)\n\tclient.InvokeEndpoint(ctx, &sagemakerruntime.InvokeEndpointInput{EndpointName: aws.String("llama"), Body: body})',
      ),
    ).toEqual([{ kind: 'completion', provider: 'sagemaker', model: 'llama' }])
  })

  test('watsonx, the model by position', () => {
    expect(
      calls(
        '\twx "github.com/IBM/watsonx-go/pkg/models"',
        '\tclient, _ := wx.NewClient(wx.WithAPIKey("k"))\n\tclient.GenerateText("ibm/granite-3-8b-instruct", "hi", wx.WithTemperature(0.1))',
      ),
    ).toEqual([{ kind: 'completion', provider: 'watsonx', model: 'ibm/granite-3-8b-instruct' }])
  })

  test('OCI Generative AI', () => {
    expect(
      calls(
        '\t"github.com/oracle/oci-go-sdk/v65/common"\n\t"github.com/oracle/oci-go-sdk/v65/generativeaiinference"',
        '\tclient, _ := generativeaiinference.NewGenerativeAiInferenceClientWithConfigurationProvider(common.DefaultConfigProvider())\n\tclient.Chat(ctx, generativeaiinference.ChatRequest{})',
      ).map(({ kind, provider }) => ({ kind, provider })),
    ).toEqual([{ kind: 'chat', provider: 'oci' }])
  })

  test('Hugging Face inference', () => {
    expect(
      calls(
        '\thuggingface "github.com/hupe1980/go-huggingface"',
        '\tic := huggingface.NewInferenceClient("t")\n\tic.TextGeneration(ctx, &huggingface.TextGenerationRequest{Inputs: "hi", Model: "gpt2"})',
      ),
    ).toEqual([{ kind: 'completion', provider: 'huggingface', model: 'gpt2' }])
  })

  test('other services of the same SDK call no model', () => {
    expect(calls('\t"github.com/aws/aws-sdk-go-v2/service/s3"', '\tclient := s3.NewFromConfig(cfg)\n\tclient.GetObject(ctx, nil)')).toEqual([])
  })
})
