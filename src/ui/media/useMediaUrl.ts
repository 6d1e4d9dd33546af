// The address of one file, renewed in silence when it has run out: only when a fresh one does not help either is it told.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { chatError, isChatError } from '../../core/errors';
import { useChatState } from '../chat';
import { useMediaStore } from './useMediaStore';

export type MediaAddress =
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'ready'; readonly url: string }
  /** `gone`: there is nothing to try again. */
  | { readonly kind: 'failed'; readonly reason: 'gone' | 'offline' | 'other' };

/** Not asked for before `wanted`. */
export function useMediaUrl(sid: string, wanted: boolean) {
  const { urls } = useMediaStore();
  const [address, setAddress] = useState<MediaAddress>({ kind: 'idle' });
  const renewed = useRef(false);
  const current = useRef<object | null>(null);

  const ask = useCallback(() => {
    const request = {};
    current.current = request;
    const settle = (next: MediaAddress) => {
      if (current.current === request) setAddress(next);
    };
    const url = urls.known(sid);
    if (url !== null) return settle({ kind: 'ready', url });
    settle({ kind: 'loading' });
    urls.get(sid).then(
      (found) => settle({ kind: 'ready', url: found }),
      (error) => settle({ kind: 'failed', reason: reasonOf(error) }),
    );
  }, [urls, sid]);

  useEffect(() => {
    if (wanted) ask();
    return () => {
      current.current = null;
    };
  }, [wanted, ask]);

  const isOnline = useChatState((state) => state.connection.kind === 'online');
  const waitsForNetwork = address.kind === 'failed' && address.reason === 'offline';
  useEffect(() => {
    if (isOnline && waitsForNetwork) ask();
  }, [isOnline, waitsForNetwork, ask]);

  const renew = useCallback(() => {
    urls.drop(sid);
    ask();
  }, [urls, sid, ask]);

  return {
    address,
    /** What was fetched from the address showed. */
    worked: useCallback(() => {
      renewed.current = false;
    }, []),
    /** It could not be fetched, or is not what it should be. */
    broke: useCallback(() => {
      if (renewed.current) return setAddress({ kind: 'failed', reason: 'other' });
      renewed.current = true;
      renew();
    }, [renew]),
    retry: useCallback(() => {
      renewed.current = false;
      renew();
    }, [renew]),
  };
}

function reasonOf(error: unknown) {
  const { kind } = isChatError(error) ? error : chatError('unknown');
  return kind === 'gone' || kind === 'offline' ? kind : 'other';
}
