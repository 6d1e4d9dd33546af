import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('pl', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, {
      one: '# nowa wiadomość',
      few: '# nowe wiadomości',
      many: '# nowych wiadomości',
      other: '# nowe wiadomości',
    });
  const unread = (count: number) =>
    plural(count, {
      one: '# nieprzeczytana',
      few: '# nieprzeczytane',
      many: '# nieprzeczytanych',
      other: '# nieprzeczytane',
    });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'mniej niż minuta';
    if (minutes < 90)
      return plural(minutes, {
        one: 'około minuty',
        few: 'około # minut',
        many: 'około # minut',
        other: 'około # minuty',
      });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, {
        one: 'około godziny',
        few: 'około # godzin',
        many: 'około # godzin',
        other: 'około # godziny',
      });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'około # dnia', few: 'około # dni', many: 'około # dni', other: 'około # dnia' });
  };
  return {
    first: {
      openChat: 'Otwórz czat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Napisz do nas',
      closeChat: 'Zamknij czat',
      connecting: 'Łączenie…',
      greeting: 'Cześć! Jak możemy pomóc?',
      whatHappensNext: 'Napisz krótko, o co chodzi, a ktoś z naszego zespołu odpowie właśnie tutaj.',
      fieldLabels: {
        friendlyName: 'Imię',
        email: 'E-mail',
        query: 'Twoje pytanie',
      },
      optional: 'opcjonalnie',
      startChat: 'Rozpocznij czat',
      fieldProblems: {
        required: (label) => `Wypełnij pole „${label}”.`,
        email: () => 'Sprawdź adres. Powinien wyglądać tak: nazwa@example.com.',
        tooLong: (_label, maxLength) =>
          `Limit to ${plural(maxLength, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaki' })}.`,
      },
      startNew: 'Rozpocznij nową rozmowę',
      tryAgain: 'Spróbuj ponownie',
      changeDetails: 'Zmień swoje dane',
      crashed: 'Coś poszło nie tak na czacie. Twoja rozmowa jest bezpieczna.',
      reloadChat: 'Wczytaj czat ponownie',
      errors: {
        offline: 'Brak połączenia. Sprawdź swoją sieć.',
        timeout: 'To trwa dłużej, niż powinno.',
        rateLimited: 'Na czacie jest teraz duży ruch. Poczekaj chwilę.',
        auth: 'Nie udało się wejść na czat. Spróbuj ponownie za chwilę.',
        rejected: 'Czat tego nie przyjął.',
        gone: 'Ta rozmowa nie jest już dostępna.',
        tooLarge: 'To za długie na jedną wiadomość.',
        unsupportedType: 'Takich treści nie można tu wysłać.',
        ended: 'Ta rozmowa została zakończona.',
        unavailable: 'Nie możemy teraz połączyć się z czatem.',
        badEndpointAnswer: 'Czat nie działa teraz tak, jak powinien.',
        badConfig: 'Czat nie jest teraz dostępny na tej stronie.',
        loadFailed: 'Nie udało się wczytać części czatu. Sprawdź połączenie.',
        unknown: 'Coś poszło nie tak.',
      },
    },

    conversation: {
      conversation: 'Rozmowa',
      you: 'Ty',
      agent: 'Pomoc',
      today: 'Dzisiaj',
      yesterday: 'Wczoraj',
      newMessages: 'Nowe',
      edited: 'edytowano',
      waitingForAgent: 'Dziękujemy, mamy Twoją wiadomość. Wkrótce ktoś tu odpowie.',
      loadingOlder: 'Wczytywanie starszych wiadomości',
      olderFailed: 'Nie udało się wczytać starszych wiadomości.',
      loadingConversation: 'Wczytywanie rozmowy',
      jumpToLatest: (count) => (count === 0 ? 'Przejdź do najnowszej' : newMessages(count)),
      isTyping(names) {
        const [first = 'Ktoś', second, ...others] = names.map((name) => name ?? 'Ktoś');
        if (second === undefined) return `${first} pisze`;
        return others.length === 0 ? `${first} i ${second} piszą` : 'Kilka osób pisze';
      },
      actions: {
        label: 'Działania na wiadomości',
        react: 'Zareaguj',
        reply: 'Odpowiedz',
        reactWith: (emoji) => `Zareaguj: ${emoji}`,
        moreEmoji: 'Więcej emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['Ciebie'] : []), ...names.map((name) => name ?? 'kogoś')];
          return `${emoji} od: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Odpowiedź do naszego zespołu' : `Odpowiedź do: ${name}`),
        replyingToYourself: 'Odpowiedź na własną wiadomość',
        cancelReply: 'Anuluj odpowiedź',
        quote: (name, text) => `W odpowiedzi na wiadomość, ${name}: ${text}. Przejdź do tej wiadomości`,
        quoteDeleted: 'Pierwotna wiadomość została usunięta',
        keyboardHint: 'Naciśnij Enter, aby przechodzić między wiadomościami.',
      },
      notices: {
        joined: (name) =>
          name === null ? 'Ktoś z naszego zespołu jest teraz na czacie' : `${name} jest teraz na czacie`,
        left: (name) => (name === null ? 'Ktoś z naszego zespołu opuścił czat' : `${name} nie jest już na czacie`),
        transferred: (name) =>
          name === null ? 'Teraz rozmawia z Tobą inna osoba z naszego zespołu' : `Teraz rozmawia z Tobą ${name}`,
        deleted: 'Ta wiadomość została usunięta',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Czekasz w kolejce${wait}`;
          return `${position === 1 ? 'Teraz Twoja kolej' : `Twoje miejsce w kolejce: ${number(position)}`}${wait}`;
        },
        bot: 'Automatyczny asystent',
        botAnswers: (name) => (name === null ? 'Odpowiada automatyczny asystent' : `Odpowiada ${name}`),
      },
      delivery: {
        queued: 'Czeka na wysłanie',
        sending: 'Wysyłanie',
        sent: 'Wysłano',
        read: 'Przeczytano',
      },
      notSent: 'Nie wysłano.',
      retry: 'Wyślij ponownie',
      copyText: 'Kopiuj tekst',
      copied: 'Skopiowano',
      emoji: {
        open: 'Emoji',
        search: 'Szukaj emoji',
        found: (count, first) =>
          count === 0
            ? 'Nie znaleziono emoji'
            : `Znaleziono ${plural(count, { one: '# emoji', few: '# emoji', many: '# emoji', other: '# emoji' })}. Enter wybiera ${first}.`,
        suggestions: 'Proponowane emoji',
        categories: 'Kategorie',
        recent: 'Ostatnio używane',
        skinTone: 'Odcień skóry',
        noTone: 'bez odcienia skóry',
      },
      messageText: {
        code: 'Kod',
        copyCode: 'Kopiuj kod',
      },
      deleteMessage: 'Usuń',
      unnamedFile: 'Plik',
      filesFailed: 'Nie udało się pokazać tego pliku.',
      recordVoice: 'Nagraj wiadomość głosową',

      attachments: {
        add: 'Dodaj pliki',
        camera: 'Zrób zdjęcie',
        queue: 'Pliki do wysłania',
        preparing: 'Przygotowywanie…',
        remove: (name) => `Usuń ${name}`,
        dismiss: 'Ukryj',
        dropHere: 'Upuść pliki tutaj',
        takes: (types, size) => `${types}, każdy do ${size}`,
        uploading: (name) => `Wysyłanie ${name}`,
        cancel: (name) => `Anuluj ${name}`,
        refusals: {
          empty: (name) => `Plik ${name} jest pusty, więc nie ma czego wysłać.`,
          unreadable: (name) => `Nie można odczytać ${name}. Sprawdź, czy plik się otwiera, i dodaj go ponownie.`,
          folder: (name) => `${name} to folder. Dodaj pliki, które w nim są.`,
          notLoaded: (name) => `Nie udało się dodać ${name}. Sprawdź połączenie i dodaj plik ponownie.`,
          tooLarge: (name, size) => `Plik ${name} jest za duży. Limit to ${size}.`,
          type: (name, types) => `Pliku ${name} nie można tu wysłać. Możliwe formaty: ${types}.`,
          lies: (name, extension) => `Zawartość ${name} to nie ${extension}, więc nie możemy tego wysłać.`,
          tooMany: (max, left) =>
            `Możesz dodać naraz ${plural(max, { one: '# plik', few: '# pliki', many: '# plików', other: '# pliki' })}. Pominięto: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Ten plik jest za duży, aby go tu wysłać.',
          unsupportedType: 'Plików tego typu nie można tu wysłać.',
          rejected: 'Czat nie przyjął tego pliku.',
          gone: 'Tego pliku już tu nie ma. Dodaj go ponownie.',
          unavailable: 'Nie udało się przesłać tego pliku.',
          timeout: 'Nie udało się przesłać tego pliku na czas.',
        },
      },

      composerLabel: 'Twoja wiadomość',
      composerPlaceholder: 'Napisz wiadomość…',
      send: 'Wyślij wiadomość',
      nearLimit: (share) => `Wykorzystano ${percent(share)} najdłuższej wiadomości.`,
      overLimit: (characters) =>
        `To za długie na jedną wiadomość. Skróć tekst o około ${plural(characters, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaki' })} albo wyślij go w częściach.`,

      reconnecting: 'Utracono połączenie. Ponowne łączenie…',
      offline: 'Brak połączenia. Wyślemy Twoje wiadomości, gdy wróci.',
      refused: 'Nie udało się wrócić na czat. To, co napiszesz, do tego czasu zostanie zachowane.',
      notKept:
        'Przeglądarka nie pozwala nam zapisać tego czatu, więc po ponownym wczytaniu strony już go tu nie będzie.',
      retryingIn: (seconds) =>
        `Kolejna próba za ${plural(seconds, { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' })}.`,
      retryingNow: 'Kolejna próba…',
      tryNow: 'Spróbuj teraz',

      ended: 'Ta rozmowa została zakończona.',
      endedIdle: 'Ta rozmowa została zakończona, bo przez jakiś czas nikt nie pisał.',
      idle: {
        question: 'Nadal tu jesteś?',
        endsIn: (time) => `Rozmowa zakończy się za ${time}.`,
        stay: 'Nadal tu jestem',
        end: 'Zakończ teraz',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' })
              : plural(minutes, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' });
          return `Nadal tu jesteś? Rozmowa zakończy się za ${time}.`;
        },
      },
      thread: {
        closed: 'Ta rozmowa została zamknięta. Napisz w dowolnej chwili, a zacznie się nowa.',
        waiting: 'Dziękujemy, mamy Twoją wiadomość. Możesz zamknąć czat: odpowiedź będzie tutaj, gdy wrócisz.',
      },
      takeUp: {
        title: 'Nie udało się otworzyć tej rozmowy',
        linkOver: 'Ten link został już użyty albo wygasł. Utwórz nowy tam, gdzie czat był wcześniej otwarty.',
      },
      back: 'Wstecz',
      answersIn: {
        minutes: 'Zwykle odpowiadamy w kilka minut',
        hours: 'Zwykle odpowiadamy w kilka godzin',
        day: 'Zwykle odpowiadamy w ciągu dnia',
      },

      content: {
        loading: 'Wczytywanie',
        notShown: 'Tej wiadomości nie można teraz pokazać.',
        partFailed: 'Nie udało się wczytać części tej wiadomości.',
      },
      menu: {
        open: 'Opcje czatu',
        sound: 'Dźwięk',
        notify: 'Powiadomienia',
        transcript: 'Pobierz zapis rozmowy',
        end: 'Zakończ rozmowę',
        list: 'Twoje rozmowy',
        elsewhere: 'Kontynuuj na innym urządzeniu',
        handoff: 'Kontynuuj w wiadomościach',
      },
      attention: {
        newMessage: 'Nowa wiadomość',
        earlier: (count) =>
          plural(count, {
            one: 'i jeszcze # wiadomość',
            few: 'i jeszcze # wiadomości',
            many: 'i jeszcze # wiadomości',
            other: 'i jeszcze # wiadomości',
          }),
        dismiss: 'Ukryj',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Zakończyć tę rozmowę?',
        whatHappens: 'Potem nie będzie można w niej pisać, ale w każdej chwili możesz rozpocząć nową.',
        unsent: (count) =>
          plural(count, {
            one: '# Twoja wiadomość nie została jeszcze wysłana.',
            few: '# Twoje wiadomości nie zostały jeszcze wysłane.',
            many: '# Twoich wiadomości nie zostało jeszcze wysłanych.',
            other: '# Twoje wiadomości nie zostały jeszcze wysłane.',
          }),
        end: 'Zakończ rozmowę',
        goOn: 'Rozmawiaj dalej',
        skip: 'Zakończ bez odpowiedzi',
        answersNotSent: 'Nie udało się wysłać Twoich odpowiedzi.',
        underWay: 'Kończenie…',
        failed: 'Nie udało się zakończyć rozmowy.',
      },
      transcript: {
        title: 'Pobierz zapis rozmowy',
        whatFor: 'Zachowaj kopię tej rozmowy.',
        loading: (count) =>
          `Pobieranie całej rozmowy, na razie ${plural(count, { one: '# wiadomość', few: '# wiadomości', many: '# wiadomości', other: '# wiadomości' })}.`,
        loadingFailed: 'Nie udało się pobrać starszych wiadomości.',
        beginningMissing: 'Nie zawiera starszych wiadomości.',
        text: 'Zapisz jako tekst',
        page: 'Zapisz jako stronę',
        print: 'Drukuj',
        printBlocked: 'Przeglądarka zablokowała okno drukowania. Zapisz zapis jako stronę i ją wydrukuj.',
        mail: 'Wyślij e-mailem',
        mailing: 'Wysyłanie…',
        mailed: 'Wysyłamy go na Twój adres e-mail.',
        mailFailed: 'Nie udało się wysłać e-maila.',
        close: 'Zamknij',
        heading: (title) => `Rozmowa: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Plik: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} przesyła plik: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Ponownie połączono.',
    },

    content: {
      choices: 'Wybierz odpowiedź',
      answered: 'Odpowiedziano',
      closed: 'Już niedostępne',
      chosen: 'wybrano',
      send: 'Wyślij',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Wybierz jedną z opcji.',
      codeCopied: 'Skopiowano',
      newTab: 'otwiera się w nowej karcie',
      carousel: 'Karty',
      carouselRole: 'karuzela',
      slide: (position, count) => `${number(position)} z ${number(count)}`,
      previous: 'Poprzednia karta',
      next: 'Następna karta',
      openMap: 'Otwórz w mapach',
      pictureMissing: 'Obraz niedostępny',
      pick: {
        date: 'Wybierz datę',
        time: 'Wybierz godzinę',
        dateTime: 'Wybierz datę i godzinę',
      },
      outOfRange: 'Wybierz jedną z podanych możliwości.',
      yourTimeZone: 'Godziny są w Twojej strefie czasowej.',
      comment: 'Komentarz',
      skipped: 'bez odpowiedzi',
      thanks: 'Dziękujemy za odpowiedź.',
    },

    media: {
      open: (name, size) => `Otwórz ${name}, ${size}`,
      openFailed: 'Nie udało się otworzyć tego pliku. Spróbuj ponownie.',
      image: (what) => `Obraz: ${what}`,
      unnamedImage: 'Obraz',
      loadImage: (size) => `Pokaż obraz, ${size}`,
      playAnimation: (size) => `Odtwórz animację, ${size}`,
      imageFailed: 'Nie udało się pokazać tego obrazu.',
      videoFailed: 'Nie udało się odtworzyć tego filmu.',
      audioFailed: 'Nie udało się odtworzyć tego nagrania.',
      gone: 'Ten plik nie jest już dostępny.',
      moreImages: (count) =>
        plural(count, {
          one: 'jeszcze # obraz',
          few: 'jeszcze # obrazy',
          many: 'jeszcze # obrazów',
          other: 'jeszcze # obrazy',
        }),
      download: (name) => `Pobierz ${name}`,
      downloadSized: (name, size) => `Pobierz ${name}, ${size}`,
      downloadFailed: 'Nie udało się pobrać tego pliku. Spróbuj ponownie.',
      viewer: 'Przeglądarka obrazów',
      position: (at, count) => `${number(at)} z ${number(count)}`,
      previous: 'Poprzedni obraz',
      next: 'Następny obraz',
      zoomIn: 'Powiększ',
      zoomOut: 'Pomniejsz',
      zoomed: percent,
      closeViewer: 'Zamknij przeglądarkę obrazów',
      voiceNote: 'Wiadomość głosowa',
      video: (name) => `Film: ${name}`,
      play: (name) => `Odtwórz ${name}`,
      pause: (name) => `Wstrzymaj ${name}`,
      seek: 'Pozycja',
      seekAt: (at, duration) => `${at} z ${duration}`,
      speed: (rate) => `Prędkość ${number(rate)}×`,
    },

    voice: {
      recorder: 'Wiadomość głosowa',
      asking: 'Zezwól na użycie mikrofonu, aby zacząć nagrywać.',
      recording: 'Nagrywanie',
      recorded: (time) => `Nagrano, ${time}`,
      stop: 'Zatrzymaj nagrywanie',
      discard: 'Odrzuć wiadomość głosową',
      send: 'Wyślij wiadomość głosową',
      note: 'Wiadomość głosowa',
      secondsLeft: (seconds) =>
        plural(seconds, {
          one: 'Została # sekunda',
          few: 'Zostały # sekundy',
          many: 'Zostało # sekund',
          other: 'Zostały # sekundy',
        }),
      denied: 'Ta strona nie może używać mikrofonu. Możesz na to zezwolić w ustawieniach przeglądarki dla tej strony.',
      noMicrophone: 'Nie znaleziono mikrofonu.',
      failed: 'Nie udało się nagrać. Być może mikrofonu używa inny program.',
      notSent: 'Nie udało się wysłać tej wiadomości głosowej. Spróbuj ponownie.',
      close: 'Zamknij',
    },

    list: {
      untitled: 'Rozmowa',
      loading: 'Wczytywanie Twoich rozmów',
      empty: 'Nie masz jeszcze innych rozmów.',
      failed: 'Nie udało się wczytać Twoich rozmów.',
      closed: 'Zamknięta',
      current: 'Teraz otwarta',
      unread,
      startNew: 'Rozpocznij nową rozmowę',
      opening: 'Otwieranie…',
      openFailed: 'Nie udało się otworzyć tej rozmowy.',
      stillSending: 'Twoja ostatnia wiadomość jest jeszcze wysyłana. Chwileczkę.',
    },

    move: {
      scan: 'Skieruj aparat telefonu na kod albo otwórz link na innym urządzeniu.',
      code: 'Kod QR z linkiem do tej rozmowy',
      link: 'Link',
      copy: 'Kopiuj link',
      copied: 'Skopiowano',
      goodUntil: (time) =>
        time === null
          ? 'Działa jeden raz i wkrótce wygaśnie. Kto go otworzy, może czytać tę rozmowę i w niej pisać.'
          : `Działa jeden raz, do ${time}. Kto go otworzy, może czytać tę rozmowę i w niej pisać.`,
      over: 'Ten link wygasł.',
      again: 'Utwórz nowy link',
      failed: 'Nie udało się utworzyć linku.',
      loading: 'Tworzenie linku',

      how: 'Gdzie chcesz kontynuować?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Numer telefonu',
      numberHint: 'Z kodem kraju, na przykład +44 7700 900123',
      email: 'Adres e-mail',
      sendCode: 'Wyślij mi kod',
      sending: 'Wysyłanie…',
      codeSent: (address) => `Wysłaliśmy kod na ${address}.`,
      enterCode: 'Kod',
      confirm: 'Kontynuuj tam',
      confirming: 'Sprawdzanie…',
      otherAddress: 'Użyj innego adresu',
      doneTitle: 'Gotowe',
      done: (address) =>
        `Ta rozmowa toczy się teraz także tutaj: ${address}. To, co tam napiszesz, pojawi się na czacie.`,
      close: 'Zamknij',
      problems: {
        number: 'Wpisz numer z kodem kraju, na przykład +44 7700 900123.',
        email: 'Sprawdź adres. Powinien wyglądać tak: nazwa@example.com.',
        code: 'Wpisz kod z wiadomości.',
        wrongCode: 'To nie jest kod, który wysłaliśmy, albo jest już nieważny. Sprawdź go lub poproś o nowy.',
        addressInUse: 'Ten adres należy już do innej rozmowy z nami.',
        notOffered: 'Nie możemy stąd pisać na ten adres. Spróbuj podać inny.',
        over: 'Ta rozmowa nie jest już dostępna.',
        other: 'Nie udało się.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Wiadomość od naszego zespołu' : `Wiadomość od: ${name}`),
      dismiss: 'Ukryj',
      quickStarts: 'Proponowane odpowiedzi',

      closed: 'Teraz nas nie ma',
      back: {
        today: (time) => `Wracamy dziś o ${time}`,
        tomorrow: (time) => `Wracamy jutro o ${time}`,
        on: (day, time) => `Wracamy: ${day}, ${time}`,
        unknown: 'Wrócimy najszybciej, jak to możliwe',
      },
      yourTime: 'W Twoim czasie lokalnym',
      looking: 'Sprawdzamy, kto jest dostępny…',

      leaveMessage: 'Zostaw nam wiadomość, a odpowiemy.',
      sendMessage: 'Wyślij wiadomość',
      sending: 'Wysyłanie…',
      sent: 'Mamy Twoją wiadomość',
      answerTo: (email) =>
        email === null ? 'Przeczytamy ją, gdy tylko wrócimy.' : `Odpowiemy na ${email}, gdy tylko wrócimy.`,
      writeAnother: 'Napisz kolejną wiadomość',
      notSent: 'Twoja wiadomość nie została jeszcze wysłana. Nadal tu jest.',
    },

    form: {
      step: (position, count, title) =>
        `Krok ${number(position)} z ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Dalej',
      back: 'Wstecz',
      checking: 'Sprawdzanie…',
      choose: 'Wybierz…',
      chooseSeveral: 'Można wybrać więcej niż jedną odpowiedź.',
      phone: 'Telefon',
      country: (label) => `${label}: kraj`,
      newTab: 'otwiera się w nowej karcie',
      pleaseCheck: (labels) => `Sprawdź: ${list(labels)}.`,
      yes: 'Tak',
      message: 'Twoja wiadomość',
      yourRating: 'Twoja ocena',
      wasThisHelpful: 'Czy to było pomocne?',
      stars: (count, most) =>
        `${number(count)} z ${plural(most, { one: '# gwiazdki', few: '# gwiazdek', many: '# gwiazdek', other: '# gwiazdki' })}`,
      points: (count, most) => `${number(count)} z ${number(most)}`,
      thumbsUp: 'Tak',
      thumbsDown: 'Nie',
      answerFirst: 'Odpowiedz na to pytanie.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Wybierz jedną z opcji.',
        tick: 'Zaznacz to pole, aby przejść dalej.',
        url: 'Sprawdź adres. Powinien wyglądać tak: www.example.com.',
        phone: 'Sprawdź numer. Wybierz kraj i podaj numer kierunkowy.',
        number: 'Wpisz liczbę.',
        integer: 'Wpisz liczbę całkowitą.',
        date: 'Podaj datę.',
        time: 'Podaj godzinę.',
        tooShort: (characters) =>
          `Wpisz co najmniej ${plural(characters, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaki' })}.`,
        pattern: 'Sprawdź tę odpowiedź. Nie ma oczekiwanej postaci.',
        least: (limit) => `Wpisz ${limit} lub więcej.`,
        most: (limit) => `Wpisz ${limit} lub mniej.`,
        earliest: (limit) => `Najwcześniej: ${limit}.`,
        latest: (limit) => `Najpóźniej: ${limit}.`,
        refused: 'Sprawdź tę odpowiedź.',
        unchecked: 'Nie udało się tego teraz sprawdzić. Spróbuj ponownie.',
        tooMuch: 'Twoje odpowiedzi są razem za długie. Skróć tę.',
      },
    },
  };
});
