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
export abstract class Resources {
  declare readonly posts: PostsResource;
  declare readonly media: MediaResource;
  declare readonly analytics: AnalyticsResource;
  declare readonly channels: ChannelsResource;
  declare readonly me: MeResource;
  declare readonly usage: UsageResource;
  declare readonly events: EventsResource;
  declare readonly inbox: InboxResource;
  declare readonly matrix: MatrixResource;
  declare readonly webhooks: WebhooksResource;
  declare readonly voice: VoiceResource;
  declare readonly sandbox: SandboxResource;
}
