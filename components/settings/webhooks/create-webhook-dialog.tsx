"use client";

import { type FormEvent, useState } from "react";
import { problemsAt } from "../../api/api-problem.ts";
import { useChange } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Field, fieldLook } from "../../ui/field.tsx";
import { keptHere } from "../../webhooks/text-area-field.tsx";
import { useDraft } from "../use-draft.ts";
import { FormProblems } from "./form-problems.tsx";
import { HeadersEditor } from "./headers-editor.tsx";
import { NewWebhookSteps } from "./new-webhook.tsx";
import type { NewWebhook } from "./use-first-webhook.ts";
import { createBody, emptyDraft, emptySecrets, type SecretDraft } from "./webhook-draft.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";
import { CapFields, WebhookFields } from "./webhook-fields.tsx";

/** Adds an endpoint with everything that can be said about it, then hands over its secret. */
export function CreateWebhookDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<NewWebhook | null>(null);
  const draft = useDraft("new-webhook", emptyDraft);
  const [secrets, setSecrets] = useState<SecretDraft>(emptySecrets);
  const typed =
    JSON.stringify(createBody(draft.value, secrets)) !== JSON.stringify(createBody(emptyDraft, emptySecrets));
  const close = () => {
    draft.drop();
    onClose();
  };
  if (made) {
    return (
      <Dialog key="made" title="It listens." italic="Now the secret." onClose={onClose}>
        <NewWebhookSteps made={made} />
      </Dialog>
    );
  }
  return (
    <Dialog
      wide
      title="Add an"
      italic="endpoint"
      onClose={close}
      guard={typed ? "What you typed would be gone. Close all the same?" : null}
    >
      <CreateForm
        draft={draft}
        secrets={secrets}
        onSecrets={setSecrets}
        onMade={(webhook) => {
          draft.drop();
          setMade(webhook);
        }}
      />
    </Dialog>
  );
}

interface CreateFormProps {
  readonly draft: ReturnType<typeof useDraft<typeof emptyDraft>>;
  readonly secrets: SecretDraft;
  readonly onSecrets: (secrets: SecretDraft) => void;
  readonly onMade: (made: NewWebhook) => void;
}

function CreateForm({ draft, secrets, onSecrets, onMade }: CreateFormProps) {
  const create = useChange("createWebhook");
  const { limits } = useWebhookFacts();
  const { error } = create;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate({ body: createBody(draft.value, secrets) }, { onSuccess: onMade });
  };
  const change = (part: Partial<typeof emptyDraft>) => draft.change({ ...draft.value, ...part });
  return (
    <form onSubmit={submit} noValidate className="grid gap-6">
      <WebhookFields draft={draft.value} onChange={change} error={error} />
      <Disclosure title="Secret, headers and caps">
        <div className="grid gap-6 pt-2">
          <Field
            label="A secret of your own"
            aside="optional"
            hint="whsec_ and padded base64 of 24 to 64 bytes. Left empty, we make one."
            problems={problemsAt(error, "/secret")}
          >
            {(links) => (
              <input
                {...links}
                {...keptHere}
                placeholder="whsec_"
                value={secrets.secret}
                onChange={(event) => onSecrets({ ...secrets, secret: event.target.value })}
                className={`${fieldLook} font-mono text-small`}
              />
            )}
          </Field>
          <HeadersEditor
            rows={secrets.headers}
            onChange={(headers) => onSecrets({ ...secrets, headers })}
            problems={problemsAt(error, "/headers")}
            most={limits.customHeaders}
          />
          <CapFields draft={draft.value} onChange={change} error={error} />
        </div>
      </Disclosure>
      <FormProblems error={error} shown={fields} doing="The endpoint was not added." />
      <div className="flex flex-wrap gap-3">
        <Button kind="ink" submit busy={create.isPending && "Adding"}>
          Add endpoint
        </Button>
      </div>
    </form>
  );
}

const fields = ["/url", "/events", "/description", "/secret", "/headers", "/maxInFlight", "/ratePerSecond"];
