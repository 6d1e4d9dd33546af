import type { Media } from '../../core/message';
import { FileCaption } from './FileCaption';
import { FileCard } from './FileCard';
import { MediaAudio } from './MediaAudio';
import { type Box, boxOf, mostPictures, sortedMedia } from './mediaBox';
import { Picture } from './Picture';
import { VideoPlayer } from './VideoPlayer';

/** Each has its room before it has been fetched. */
export function FilesOfMessage({ media }: { readonly media: readonly Media[] }) {
  const { image, video, audio, file } = sortedMedia(media);
  return (
    <div class="media">
      {image.length > 0 && (
        <div class="pictures" data-count={Math.min(image.length, mostPictures)}>
          {image.slice(0, mostPictures).map((each, at) => (
            <div
              key={each.sid + at}
              class="picture"
              style={image.length === 1 ? sizeOf(boxOf(each, 'image')) : undefined}
            >
              <Picture media={each} more={at === mostPictures - 1 ? image.length - mostPictures : 0} />
            </div>
          ))}
        </div>
      )}
      {video.map((each, at) => (
        <div key={each.sid + at} class="video">
          <div class="video-frame" style={sizeOf(boxOf(each, 'video'))}>
            <VideoPlayer media={each} />
          </div>
          <div class="video-caption">
            <FileCaption media={each} />
          </div>
        </div>
      ))}
      {audio.map((each, at) => (
        <div key={each.sid + at} class="audio">
          <MediaAudio media={each} />
        </div>
      ))}
      {file.map((each, at) => (
        <div key={each.sid + at} class="file">
          <FileCard media={each} />
        </div>
      ))}
    </div>
  );
}

function sizeOf({ width, ratio }: Box) {
  return { inlineSize: `${width}px`, aspectRatio: String(ratio) };
}
