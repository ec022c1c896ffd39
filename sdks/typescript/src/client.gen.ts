// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type {
  AnalyticsResource,
  ChannelsResource,
  EventsResource,
  InboxResource,
  MatrixResource,
  MeResource,
  MediaResource,
  PostsResource,
  SandboxResource,
  UsageResource,
  VoiceResource,
  WebhooksResource,
} from "./resources.gen.ts";

/** The resources of a client. Each holds its methods, and perhaps other resources. */
export interface Resources {
  readonly posts: PostsResource;
  readonly media: MediaResource;
  readonly analytics: AnalyticsResource;
  readonly channels: ChannelsResource;
  readonly me: MeResource;
  readonly usage: UsageResource;
  readonly events: EventsResource;
  readonly inbox: InboxResource;
  readonly matrix: MatrixResource;
  readonly webhooks: WebhooksResource;
  readonly voice: VoiceResource;
  readonly sandbox: SandboxResource;
}
