// A survey in words: what the visitor is asked, and what everybody reads of the answers.

import { mostStars, type Survey, type SurveyQuestion, type SurveyValues } from '../../core/survey';
import type { ContentTexts } from '../content/useContentTexts';

export function questionLabel({ label, type, id }: SurveyQuestion, { content }: ContentTexts): string {
  if (label !== null) return label;
  switch (type) {
    case 'stars':
      return content.yourRating;
    case 'thumbs':
      return content.wasThisHelpful;
    case 'comment':
      return content.comment;
    case 'scale':
    case 'choice':
      return id;
  }
}

/** One line per question that was answered. */
export function surveyWords(survey: Survey, values: SurveyValues, texts: ContentTexts): string {
  const lines = survey.questions.flatMap((question) => {
    const value = values[question.id];
    if (value === undefined || value === '') return [];
    return texts.content.answerLine(questionLabel(question, texts), valueWords(question, value, texts));
  });
  return lines.join('\n');
}

function valueWords(question: SurveyQuestion, value: string | number, { content }: ContentTexts): string {
  switch (question.type) {
    case 'stars':
      return content.stars(Number(value), mostStars);
    case 'thumbs':
      return value === 'up' ? content.thumbsUp : content.thumbsDown;
    case 'scale':
      return content.slide(Number(value), question.max);
    case 'choice':
    case 'comment':
      return String(value);
  }
}
