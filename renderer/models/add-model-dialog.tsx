/** Adds a model that lies in a folder of this machine. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ErrorReport, reportError } from '../../contract/errors.ts';
import { useErrorText } from '../i18n/error-text.ts';
import { useClient, useLayout, useLayoutState, useNotices } from '../state/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useChooseModel } from './use-choose-model.ts';
import { useModelName } from './use-model-name.ts';

export function AddModelDialog() {
  const { t } = useTranslation('models');
  const layout = useLayout();
  const isOpen = useLayoutState((state) => state.dialog === 'add-model');
  return (
    <Dialog
      open={isOpen}
      onClose={() => layout.closeDialog()}
      title={t('add.title')}
      description={t('add.description')}
      size="md"
    >
      <AddModelForm onDone={() => layout.closeDialog()} />
    </Dialog>
  );
}

function AddModelForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['models', 'common']);
  const client = useClient();
  const choose = useChooseModel();
  const modelName = useModelName();
  const { notify } = useNotices();
  const errorText = useErrorText();
  const [dir, setDir] = useState('');
  const [isChecking, setChecking] = useState(false);
  const [error, setError] = useState<ErrorReport | null>(null);
  const id = useId();

  async function add(): Promise<void> {
    setChecking(true);
    setError(null);
    try {
      const added = await client.models.add({ dir: dir.trim() });
      notify({ text: t('models:add.added', { name: modelName(added) }) });
      onDone();
      await choose(added.id);
    } catch (thrown) {
      setError(reportError(thrown));
    } finally {
      setChecking(false);
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (dir.trim() !== '' && !isChecking) void add();
      }}
      className="flex flex-col gap-2"
    >
      <label htmlFor={`${id}-dir`} className="font-medium text-sm">
        {t('models:add.path')}
      </label>
      <TextField
        id={`${id}-dir`}
        data-autofocus
        value={dir}
        aria-invalid={error !== null}
        aria-describedby={`${id}-note`}
        onChange={(event) => setDir(event.target.value)}
        className="font-mono"
      />
      <p
        id={`${id}-note`}
        role={error === null ? undefined : 'alert'}
        className={error === null ? 'text-muted text-sm' : 'text-danger text-sm'}
      >
        {error === null ? t('models:add.pathHint') : errorText(error)}
      </p>
      <div className="mt-4 flex items-center justify-end gap-2">
        {isChecking && <Spinner label={t('models:add.checking')} className="mr-auto" />}
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" disabled={dir.trim() === '' || isChecking}>
          {t('models:add.submit')}
        </Button>
      </div>
    </form>
  );
}
