import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('nb', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'En ny melding', other: '# nye meldinger' });
  const unread = (count: number) => plural(count, { one: '# ulest', other: '# uleste' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'mindre enn ett minutt';
    if (minutes < 90) return plural(minutes, { one: 'omtrent ett minutt', other: 'omtrent # minutter' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'omtrent én time', other: 'omtrent # timer' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'omtrent én dag', other: 'omtrent # dager' });
  };
  return {
    first: {
      openChat: 'Åpne chatten',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Chat med oss',
      closeChat: 'Lukk chatten',
      connecting: 'Kobler til …',
      greeting: 'Hei! Hva kan vi hjelpe med?',
      whatHappensNext: 'Fortell kort hva det gjelder, så svarer en fra teamet vårt deg her.',
      fieldLabels: {
        friendlyName: 'Navn',
        email: 'E-post',
        query: 'Spørsmålet ditt',
      },
      optional: 'valgfritt',
      startChat: 'Start chat',
      fieldProblems: {
        required: (label) => `Fyll ut «${label}».`,
        email: () => 'Sjekk adressen. Den skal se ut som navn@example.com.',
        tooLong: (_label, maxLength) => `Bruk maks ${plural(maxLength, { one: '# tegn', other: '# tegn' })}.`,
      },
      startNew: 'Start en ny samtale',
      tryAgain: 'Prøv igjen',
      changeDetails: 'Endre opplysningene dine',
      crashed: 'Noe gikk galt i chatten. Samtalen din er trygg.',
      reloadChat: 'Last inn chatten på nytt',
      errors: {
        offline: 'Du er frakoblet. Sjekk tilkoblingen.',
        timeout: 'Dette tar lengre tid enn det burde.',
        rateLimited: 'Det er stor pågang i chatten nå. Vent litt.',
        auth: 'Chatten kunne ikke slippe deg inn. Prøv igjen om litt.',
        rejected: 'Chatten godtok ikke dette.',
        gone: 'Denne samtalen er ikke lenger tilgjengelig.',
        tooLarge: 'Dette er for langt for én melding.',
        unsupportedType: 'Slikt innhold kan ikke sendes her.',
        ended: 'Denne samtalen er avsluttet.',
        unavailable: 'Vi får ikke kontakt med chatten akkurat nå.',
        badEndpointAnswer: 'Chatten virker ikke som den skal akkurat nå.',
        badConfig: 'Chatten er ikke tilgjengelig på denne siden akkurat nå.',
        loadFailed: 'En del av chatten kunne ikke lastes inn. Sjekk tilkoblingen.',
        unknown: 'Noe gikk galt.',
      },
    },

    conversation: {
      conversation: 'Samtale',
      you: 'Du',
      agent: 'Kundeservice',
      today: 'I dag',
      yesterday: 'I går',
      newMessages: 'Nye',
      edited: 'redigert',
      waitingForAgent: 'Takk, vi har fått meldingen din. Du får snart svar her.',
      loadingOlder: 'Laster inn eldre meldinger',
      olderFailed: 'Eldre meldinger kunne ikke lastes inn.',
      loadingConversation: 'Laster inn samtalen din',
      jumpToLatest: (count) => (count === 0 ? 'Gå til den nyeste' : newMessages(count)),
      isTyping(names) {
        const [first = 'Noen', second, ...others] = names.map((name) => name ?? 'Noen');
        if (second === undefined) return `${first} skriver`;
        return others.length === 0 ? `${first} og ${second} skriver` : 'Flere skriver';
      },
      actions: {
        label: 'Handlinger for meldingen',
        react: 'Reager',
        reply: 'Svar',
        reactWith: (emoji) => `Reager med ${emoji}`,
        moreEmoji: 'Flere emojier',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['deg'] : []), ...names.map((name) => name ?? 'noen')];
          return `${emoji} fra ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Svar til teamet vårt' : `Svar til ${name}`),
        replyingToYourself: 'Svar på din egen melding',
        cancelReply: 'Avbryt svar',
        quote: (name, text) => `Svar til ${name}: ${text}. Gå til meldingen`,
        quoteDeleted: 'Den opprinnelige meldingen er slettet',
        keyboardHint: 'Trykk Enter for å gå gjennom meldingene.',
      },
      notices: {
        joined: (name) => (name === null ? 'En fra teamet vårt er med i chatten' : `${name} er med i chatten`),
        left: (name) => (name === null ? 'En fra teamet vårt har forlatt chatten' : `${name} har forlatt chatten`),
        transferred: (name) =>
          name === null ? 'Du snakker nå med en annen fra teamet vårt' : `Du snakker nå med ${name}`,
        deleted: 'Denne meldingen er slettet',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Du står i kø${wait}`;
          return `${position === 1 ? 'Du er den neste i køen' : `Plassen din i køen: ${number(position)}`}${wait}`;
        },
        bot: 'Automatisk assistent',
        botAnswers: (name) => (name === null ? 'En automatisk assistent svarer' : `${name} svarer`),
      },
      delivery: {
        queued: 'Venter på å bli sendt',
        sending: 'Sender',
        sent: 'Sendt',
        read: 'Lest',
      },
      notSent: 'Ikke sendt.',
      retry: 'Send på nytt',
      copyText: 'Kopier tekst',
      copied: 'Kopiert',
      emoji: {
        open: 'Emojier',
        search: 'Søk etter emojier',
        found: (count, first) =>
          count === 0
            ? 'Fant ingen emojier'
            : `${plural(count, { one: 'Fant én emoji', other: 'Fant # emojier' })}. Enter velger ${first}.`,
        suggestions: 'Foreslåtte emojier',
        categories: 'Kategorier',
        recent: 'Nylig brukt',
        skinTone: 'Hudfarge',
        noTone: 'ingen hudfarge',
      },
      messageText: {
        code: 'Kode',
        copyCode: 'Kopier kode',
      },
      deleteMessage: 'Slett',
      unnamedFile: 'Fil',
      filesFailed: 'Filen kunne ikke vises.',
      recordVoice: 'Ta opp en talemelding',

      attachments: {
        add: 'Legg til filer',
        camera: 'Ta et bilde',
        queue: 'Filer som skal sendes',
        preparing: 'Klargjør …',
        remove: (name) => `Fjern ${name}`,
        dismiss: 'Skjul',
        dropHere: 'Slipp filene her',
        takes: (types, size) => `${types}, maks ${size} per fil`,
        uploading: (name) => `Sender ${name}`,
        cancel: (name) => `Avbryt ${name}`,
        refusals: {
          empty: (name) => `${name} er tom, så det er ingenting å sende.`,
          unreadable: (name) => `${name} kan ikke leses. Sjekk at filen kan åpnes, og legg den til på nytt.`,
          folder: (name) => `${name} er en mappe. Legg til filene i den i stedet.`,
          notLoaded: (name) => `${name} kunne ikke legges til. Sjekk tilkoblingen og prøv på nytt.`,
          tooLarge: (name, size) => `${name} er for stor. Filer kan være på maks ${size}.`,
          type: (name, types) => `${name} kan ikke sendes her. Vi tar imot ${types}.`,
          lies: (name, extension) => `Innholdet i ${name} er ikke ${extension}, så vi kan ikke sende filen.`,
          tooMany: (max, left) =>
            `Du kan legge til ${plural(max, { one: 'én fil', other: '# filer' })} om gangen. ${plural(left, { one: 'Én ble', other: '# ble' })} utelatt.`,
        },
        errors: {
          tooLarge: 'Filen er for stor til å sendes her.',
          unsupportedType: 'Slike filer kan ikke sendes her.',
          rejected: 'Chatten godtok ikke filen.',
          gone: 'Filen er ikke her lenger. Legg den til på nytt.',
          unavailable: 'Filen kunne ikke lastes opp.',
          timeout: 'Filen ble ikke lastet opp i tide.',
        },
      },

      composerLabel: 'Meldingen din',
      composerPlaceholder: 'Skriv en melding …',
      send: 'Send melding',
      nearLimit: (share) => `${percent(share)} av den lengste meldingen er brukt.`,
      overLimit: (characters) =>
        `Dette er for langt for én melding. Kort det ned med omtrent ${plural(characters, { one: '# tegn', other: '# tegn' })}, eller send det i deler.`,

      reconnecting: 'Mistet forbindelsen. Kobler til igjen …',
      offline: 'Du er frakoblet. Vi sender meldingene dine når du er tilbake.',
      refused: 'Chatten kunne ikke slippe deg inn igjen. Det du skriver, blir tatt vare på til det går.',
      notKept: 'Nettleseren lar oss ikke lagre chatten, så den er borte hvis siden lastes inn på nytt.',
      retryingIn: (seconds) => `Nytt forsøk om ${plural(seconds, { one: '# sekund', other: '# sekunder' })}.`,
      retryingNow: 'Prøver igjen …',
      tryNow: 'Prøv nå',

      ended: 'Denne samtalen er avsluttet.',
      endedIdle: 'Samtalen ble avsluttet fordi det var stille en stund.',
      idle: {
        question: 'Er du der fortsatt?',
        endsIn: (time) => `Samtalen avsluttes om ${time}.`,
        stay: 'Jeg er her fortsatt',
        end: 'Avslutt nå',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekund', other: '# sekunder' })
              : plural(minutes, { one: '# minutt', other: '# minutter' });
          return `Er du der fortsatt? Samtalen avsluttes om ${time}.`;
        },
      },
      thread: {
        closed: 'Samtalen er lukket. Skriv når du vil, så begynner en ny.',
        waiting: 'Takk, vi har fått meldingen din. Du kan lukke chatten: Svaret er her når du kommer tilbake.',
      },
      takeUp: {
        title: 'Samtalen kunne ikke åpnes',
        linkOver: 'Lenken er allerede brukt eller utløpt. Lag en ny der du hadde chatten åpen.',
      },
      back: 'Tilbake',
      answersIn: {
        minutes: 'Vi svarer som regel innen noen minutter',
        hours: 'Vi svarer som regel innen noen timer',
        day: 'Vi svarer som regel innen et døgn',
      },

      content: {
        loading: 'Laster inn',
        notShown: 'Meldingen kan ikke vises akkurat nå.',
        partFailed: 'En del av meldingen kunne ikke lastes inn.',
      },
      menu: {
        open: 'Chatvalg',
        sound: 'Lyd',
        notify: 'Varsler',
        transcript: 'Hent utskrift',
        end: 'Avslutt samtalen',
        list: 'Samtalene dine',
        elsewhere: 'Fortsett på en annen enhet',
        handoff: 'Fortsett via melding',
      },
      attention: {
        newMessage: 'Ny melding',
        earlier: (count) => plural(count, { one: 'og 1 melding til', other: 'og # meldinger til' }),
        dismiss: 'Skjul',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Vil du avslutte samtalen?',
        whatHappens: 'Etterpå kan du ikke skrive i den, men du kan alltid starte en ny.',
        unsent: (count) =>
          plural(count, {
            one: 'En av meldingene dine er ikke sendt ennå.',
            other: '# av meldingene dine er ikke sendt ennå.',
          }),
        end: 'Avslutt samtalen',
        goOn: 'Fortsett å chatte',
        skip: 'Avslutt uten å svare',
        answersNotSent: 'Svarene dine kunne ikke sendes.',
        underWay: 'Avslutter …',
        failed: 'Samtalen kunne ikke avsluttes.',
      },
      transcript: {
        title: 'Hent utskrift',
        whatFor: 'Ta vare på en kopi av samtalen.',
        loading: (count) =>
          `Henter hele samtalen: ${plural(count, { one: '# melding', other: '# meldinger' })} så langt.`,
        loadingFailed: 'De eldre meldingene kunne ikke hentes.',
        beginningMissing: 'Eldre meldinger er ikke med.',
        text: 'Lagre som tekst',
        page: 'Lagre som nettside',
        print: 'Skriv ut',
        printBlocked: 'Nettleseren blokkerte utskriftsvinduet. Lagre nettsiden og skriv den ut.',
        mail: 'Send på e-post',
        mailing: 'Sender …',
        mailed: 'Vi sender den til e-postadressen din.',
        mailFailed: 'E-posten kunne ikke sendes.',
        close: 'Lukk',
        heading: (title) => `Samtale: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Fil: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} sendte en fil: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Tilkoblet igjen.',
    },

    content: {
      choices: 'Velg et svar',
      answered: 'Besvart',
      closed: 'Ikke lenger tilgjengelig',
      chosen: 'valgt',
      send: 'Send',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Velg et alternativ.',
      codeCopied: 'Kopiert',
      newTab: 'åpnes i en ny fane',
      carousel: 'Kort',
      carouselRole: 'karusell',
      slide: (position, count) => `${number(position)} av ${number(count)}`,
      previous: 'Forrige kort',
      next: 'Neste kort',
      openMap: 'Åpne i kart',
      pictureMissing: 'Bildet er ikke tilgjengelig',
      pick: {
        date: 'Velg dato',
        time: 'Velg klokkeslett',
        dateTime: 'Velg dato og klokkeslett',
      },
      outOfRange: 'Velg ett av alternativene.',
      yourTimeZone: 'Tidene vises i din tidssone.',
      comment: 'Kommentar',
      skipped: 'ikke besvart',
      thanks: 'Takk for svaret.',
    },

    media: {
      open: (name, size) => `Åpne ${name}, ${size}`,
      openFailed: 'Filen kunne ikke åpnes. Prøv igjen.',
      image: (what) => `Bilde: ${what}`,
      unnamedImage: 'Bilde',
      loadImage: (size) => `Vis bilde, ${size}`,
      playAnimation: (size) => `Spill av animasjon, ${size}`,
      imageFailed: 'Bildet kunne ikke vises.',
      videoFailed: 'Videoen kunne ikke spilles av.',
      audioFailed: 'Opptaket kunne ikke spilles av.',
      gone: 'Filen er ikke lenger tilgjengelig.',
      moreImages: (count) => plural(count, { one: '# bilde til', other: '# bilder til' }),
      download: (name) => `Last ned ${name}`,
      downloadSized: (name, size) => `Last ned ${name}, ${size}`,
      downloadFailed: 'Filen kunne ikke lastes ned. Prøv igjen.',
      viewer: 'Bildevisning',
      position: (at, count) => `${number(at)} av ${number(count)}`,
      previous: 'Forrige bilde',
      next: 'Neste bilde',
      zoomIn: 'Zoom inn',
      zoomOut: 'Zoom ut',
      zoomed: percent,
      closeViewer: 'Lukk bildevisningen',
      voiceNote: 'Talemelding',
      video: (name) => `Video: ${name}`,
      play: (name) => `Spill av ${name}`,
      pause: (name) => `Sett ${name} på pause`,
      seek: 'Posisjon',
      seekAt: (at, duration) => `${at} av ${duration}`,
      speed: (rate) => `Hastighet ${number(rate)}×`,
    },

    voice: {
      recorder: 'Talemelding',
      asking: 'Gi tilgang til mikrofonen for å starte opptaket.',
      recording: 'Tar opp',
      recorded: (time) => `Tatt opp, ${time}`,
      stop: 'Stopp opptaket',
      discard: 'Forkast talemeldingen',
      send: 'Send talemeldingen',
      note: 'Talemelding',
      secondsLeft: (seconds) => plural(seconds, { one: '# sekund igjen', other: '# sekunder igjen' }),
      denied:
        'Siden har ikke tilgang til mikrofonen. Du kan gi den tilgang i nettleserens innstillinger for nettstedet.',
      noMicrophone: 'Fant ingen mikrofon.',
      failed: 'Opptaket mislyktes. Kanskje et annet program bruker mikrofonen.',
      notSent: 'Talemeldingen kunne ikke sendes. Prøv igjen.',
      close: 'Lukk',
    },

    list: {
      untitled: 'Samtale',
      loading: 'Laster inn samtalene dine',
      empty: 'Du har ingen andre samtaler ennå.',
      failed: 'Samtalene dine kunne ikke lastes inn.',
      closed: 'Lukket',
      current: 'Åpen nå',
      unread,
      startNew: 'Start en ny samtale',
      opening: 'Åpner …',
      openFailed: 'Samtalen kunne ikke åpnes.',
      stillSending: 'Den siste meldingen din er fortsatt på vei. Et øyeblikk.',
    },

    move: {
      scan: 'Rett telefonkameraet mot koden, eller åpne lenken på en annen enhet.',
      code: 'QR-kode med lenken til samtalen',
      link: 'Lenke',
      copy: 'Kopier lenke',
      copied: 'Kopiert',
      goodUntil: (time) =>
        time === null
          ? 'Den virker én gang og utløper snart. Den som åpner lenken, kan lese samtalen og skrive i den.'
          : `Den virker én gang, til ${time}. Den som åpner lenken, kan lese samtalen og skrive i den.`,
      over: 'Lenken er utløpt.',
      again: 'Lag en ny lenke',
      failed: 'Lenken kunne ikke lages.',
      loading: 'Lager en lenke',

      how: 'Hvor vil du fortsette?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-post',
      },
      number: 'Telefonnummer',
      numberHint: 'Med landkode, for eksempel +44 7700 900123',
      email: 'E-postadresse',
      sendCode: 'Send meg en kode',
      sending: 'Sender …',
      codeSent: (address) => `Vi har sendt en kode til ${address}.`,
      enterCode: 'Kode',
      confirm: 'Fortsett der',
      confirming: 'Kontrollerer …',
      otherAddress: 'Bruk en annen adresse',
      doneTitle: 'Alt er klart',
      done: (address) => `Samtalen fortsetter nå også på ${address}. Det du skriver der, vises her.`,
      close: 'Lukk',
      problems: {
        number: 'Skriv nummeret med landkode, for eksempel +44 7700 900123.',
        email: 'Sjekk adressen. Den skal se ut som navn@example.com.',
        code: 'Skriv koden fra meldingen.',
        wrongCode: 'Dette er ikke koden vi sendte, eller den er for gammel. Sjekk den, eller få en ny.',
        addressInUse: 'Adressen hører allerede til en annen samtale med oss.',
        notOffered: 'Vi kan ikke skrive til denne adressen herfra. Prøv en annen.',
        over: 'Samtalen er ikke lenger tilgjengelig.',
        other: 'Det gikk ikke.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Melding fra teamet vårt' : `Melding fra ${name}`),
      dismiss: 'Skjul',
      quickStarts: 'Foreslåtte svar',

      closed: 'Vi er ikke her akkurat nå',
      back: {
        today: (time) => `Tilbake i dag kl. ${time}`,
        tomorrow: (time) => `Tilbake i morgen kl. ${time}`,
        on: (day, time) => `Tilbake ${day} kl. ${time}`,
        unknown: 'Vi er tilbake så snart vi kan',
      },
      yourTime: 'I din lokale tid',
      looking: 'Ser hvem som er her …',

      leaveMessage: 'Legg igjen en melding, så tar vi kontakt.',
      sendMessage: 'Send melding',
      sending: 'Sender …',
      sent: 'Vi har fått meldingen din',
      answerTo: (email) =>
        email === null ? 'Vi leser den så snart vi er tilbake.' : `Vi svarer til ${email} så snart vi er tilbake.`,
      writeAnother: 'Skriv en melding til',
      notSent: 'Meldingen din er ikke sendt ennå. Den er fortsatt her.',
    },

    form: {
      step: (position, count, title) =>
        `Trinn ${number(position)} av ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Neste',
      back: 'Tilbake',
      checking: 'Kontrollerer …',
      choose: 'Velg …',
      chooseSeveral: 'Du kan velge flere.',
      phone: 'Telefon',
      country: (label) => `${label}: land`,
      newTab: 'åpnes i en ny fane',
      pleaseCheck: (labels) => `Sjekk: ${list(labels)}.`,
      yes: 'Ja',
      message: 'Meldingen din',
      yourRating: 'Vurderingen din',
      wasThisHelpful: 'Var dette nyttig?',
      stars: (count, most) => `${number(count)} av ${plural(most, { one: '# stjerne', other: '# stjerner' })}`,
      points: (count, most) => `${number(count)} av ${number(most)}`,
      thumbsUp: 'Ja',
      thumbsDown: 'Nei',
      answerFirst: 'Svar på dette.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Velg et alternativ.',
        tick: 'Kryss av her for å gå videre.',
        url: 'Sjekk adressen. Den skal se ut som www.example.com.',
        phone: 'Sjekk nummeret. Velg land og skriv hele nummeret.',
        number: 'Skriv et tall.',
        integer: 'Skriv et heltall.',
        date: 'Oppgi en dato.',
        time: 'Oppgi et klokkeslett.',
        tooShort: (characters) => `Bruk minst ${plural(characters, { one: '# tegn', other: '# tegn' })}.`,
        pattern: 'Sjekk dette. Det har ikke riktig form.',
        least: (limit) => `Skriv ${limit} eller mer.`,
        most: (limit) => `Skriv ${limit} eller mindre.`,
        earliest: (limit) => `Tidligst: ${limit}.`,
        latest: (limit) => `Senest: ${limit}.`,
        refused: 'Sjekk dette.',
        unchecked: 'Vi kunne ikke kontrollere dette akkurat nå. Prøv igjen.',
        tooMuch: 'Svarene dine er for lange til sammen. Kort ned dette.',
      },
    },
  };
});
