import type { Content as AnyContent } from '../../core/content';
import type { Offer } from '../../core/timelineItems';
import { Actions } from './Actions';
import { Card } from './Card';
import { Carousel } from './Carousel';
import { Choices } from './Choices';
import { ContentForm } from './ContentForm';
import { ContentSurvey } from './ContentSurvey';
import { DateTime } from './DateTime';
import { List } from './List';
import { MediaLinks } from './MediaLinks';
import { Place } from './Place';
import { type Answering, useAnswering } from './useAnswering';

/** What a message offers beside its text, until it is answered and afterwards. */
export function Content({ offer }: { readonly offer: Offer }) {
  const answering = useAnswering(offer);
  return (
    // Takes the focus when an answer has taken away what had it.
    <div ref={answering.frame} class="content" data-kind={offer.content.kind} tabIndex={-1}>
      {drawn(offer.content, answering)}
    </div>
  );
}

function drawn(content: AnyContent, answering: Answering) {
  switch (content.kind) {
    case 'quickReplies':
      return <Choices content={content} answering={answering} />;
    case 'callToAction':
      return <Actions actions={content.actions} answering={answering} look="buttons" />;
    case 'card':
      return <Card card={content.card} answering={answering} />;
    case 'carousel':
      return <Carousel content={content} answering={answering} />;
    case 'list':
      return <List content={content} answering={answering} />;
    case 'media':
      return <MediaLinks content={content} />;
    case 'location':
      return <Place content={content} />;
    case 'form':
      return <ContentForm content={content} answering={answering} />;
    case 'dateTime':
      return <DateTime content={content} answering={answering} />;
    case 'survey':
      return <ContentSurvey content={content} answering={answering} />;
    case 'absent':
      return null;
  }
}
