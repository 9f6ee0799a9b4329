import { defineCheck, fail, partial, pass } from '../check.ts'

const enough = 5

export const check = defineCheck({
  id: 'finetune/config-versioned',
  needs: ['training'],
  words: {
    title: 'The code and hyperparameters of the model are versioned',
    why: 'A model that nobody can train again cannot be corrected either.',
    fix: 'Keep the training program and its hyperparameters in the repository: a configuration file, defaults of its arguments or the launch script.',
  },
  judge({ training: { runs, hyperparameters } }) {
    const kept = hyperparameters.filter((it) => it.where !== 'notebook')
    if (kept.length) return pass('Training code and hyperparameters are in the repository.', kept.slice(0, enough))
    if (hyperparameters.length) return partial('Hyperparameters stand in cells of a notebook.', hyperparameters.slice(0, enough))
    if (runs.length)
      return partial(
        'The training code is there, its hyperparameters are not.',
        runs.slice(0, enough),
        runs.slice(0, 1).map(({ path, line }) => ({ path, line, detail: 'no hyperparameter is set for this run' })),
      )
    return fail('No training code was found.')
  },
})
