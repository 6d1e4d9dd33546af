import { useRef, useState } from 'preact/hooks';
import type { CarouselContent } from '../../core/content';
import { Card } from './Card';
import { NextIcon } from './contentIcons';
import type { Answering } from './useAnswering';
import { useContentTexts } from './useContentTexts';

interface Props {
  readonly content: CarouselContent;
  readonly answering: Answering;
}

/** Scrolls by finger, wheel, Tab and its two buttons; the pattern is that of the ARIA practices, without rotation. */
export function Carousel({ content, answering }: Props) {
  const texts = useContentTexts();
  const scroller = useRef<HTMLUListElement>(null);
  const [{ first, atEnd }, setPlace] = useState({ first: 0, atEnd: false });
  const count = content.cards.length;

  const look = () => {
    if (scroller.current) setPlace(placeOf(scroller.current));
  };

  const go = (step: 1 | -1) => {
    const list = scroller.current;
    const card = list?.children[Math.min(Math.max(first + step, 0), count - 1)];
    if (list && card) list.scrollBy({ left: startOf(card) - startOf(list), behavior: scrollBehavior() });
  };

  return (
    <section class="carousel" aria-roledescription={texts.content.carouselRole} aria-label={texts.content.carousel}>
      <ul
        ref={scroller}
        class="slides"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={texts.content.carousel}
        onScroll={look}
      >
        {content.cards.map((card, position) => (
          <li key={position} class="slide" aria-label={texts.content.slide(position + 1, count)}>
            <Card card={card} answering={answering} position={position} />
          </li>
        ))}
      </ul>
      {count > 1 && (
        <div class="carousel-buttons">
          <button
            type="button"
            class="icon-button"
            aria-label={texts.content.previous}
            aria-disabled={first === 0}
            onClick={() => go(-1)}
          >
            <NextIcon />
          </button>
          <span class="carousel-place" aria-hidden="true">
            {texts.content.slide(first + 1, count)}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={texts.content.next}
            aria-disabled={atEnd || first === count - 1}
            onClick={() => go(1)}
          >
            <NextIcon />
          </button>
        </div>
      )}
    </section>
  );
}

function placeOf(list: HTMLElement): { first: number; atEnd: boolean } {
  const distances = [...list.children].map((card) => Math.abs(startOf(card) - startOf(list)));
  const first = distances.indexOf(Math.min(...distances));
  // Counted down from zero where the writing runs from the right.
  const atEnd = Math.abs(list.scrollLeft) + list.clientWidth >= list.scrollWidth - 2;
  return { first, atEnd };
}

/** Where reading begins: the left edge, or the right. */
function startOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return getComputedStyle(element).direction === 'rtl' ? right : left;
}

function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
