import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('da', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'En ny besked', other: '# nye beskeder' });
  const unread = (count: number) => plural(count, { one: '# ulæst', other: '# ulæste' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'mindre end et minut';
    if (minutes < 90) return plural(minutes, { one: 'omkring et minut', other: 'omkring # minutter' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'omkring en time', other: 'omkring # timer' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'omkring en dag', other: 'omkring # dage' });
  };
  return {
    first: {
      openChat: 'Åbn chatten',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Chat med os',
      closeChat: 'Luk chatten',
      connecting: 'Opretter forbindelse…',
      greeting: 'Hej! Hvordan kan vi hjælpe?',
      whatHappensNext: 'Fortæl kort, hvad det drejer sig om, så svarer en fra vores team lige her.',
      fieldLabels: {
        friendlyName: 'Navn',
        email: 'E-mail',
        query: 'Dit spørgsmål',
      },
      optional: 'valgfrit',
      startChat: 'Start chat',
      fieldProblems: {
        required: (label) => `Udfyld ”${label}”.`,
        email: () => 'Tjek adressen. Den skal se ud som navn@example.com.',
        tooLong: (_label, maxLength) => `Brug højst ${plural(maxLength, { one: '# tegn', other: '# tegn' })}.`,
      },
      startNew: 'Start en ny samtale',
      tryAgain: 'Prøv igen',
      changeDetails: 'Ret dine oplysninger',
      crashed: 'Noget gik galt i chatten. Din samtale er i sikkerhed.',
      reloadChat: 'Genindlæs chatten',
      errors: {
        offline: 'Du er offline. Tjek din forbindelse.',
        timeout: 'Det tager længere tid, end det burde.',
        rateLimited: 'Der er travlt i chatten lige nu. Vent et øjeblik.',
        auth: 'Chatten kunne ikke lukke dig ind. Prøv igen om lidt.',
        rejected: 'Chatten tog ikke imod dette.',
        gone: 'Denne samtale er ikke længere tilgængelig.',
        tooLarge: 'Det er for langt til én besked.',
        unsupportedType: 'Den slags indhold kan ikke sendes her.',
        ended: 'Denne samtale er afsluttet.',
        unavailable: 'Vi kan ikke få forbindelse til chatten lige nu.',
        badEndpointAnswer: 'Chatten fungerer ikke, som den skal, lige nu.',
        badConfig: 'Chatten er ikke tilgængelig på denne side lige nu.',
        loadFailed: 'En del af chatten kunne ikke indlæses. Tjek din forbindelse.',
        unknown: 'Noget gik galt.',
      },
    },

    conversation: {
      conversation: 'Samtale',
      you: 'Dig',
      agent: 'Support',
      today: 'I dag',
      yesterday: 'I går',
      newMessages: 'Nye',
      edited: 'redigeret',
      waitingForAgent: 'Tak, vi har fået din besked. Du får snart svar her.',
      loadingOlder: 'Indlæser ældre beskeder',
      olderFailed: 'De ældre beskeder kunne ikke indlæses.',
      loadingConversation: 'Indlæser din samtale',
      jumpToLatest: (count) => (count === 0 ? 'Gå til den nyeste' : newMessages(count)),
      isTyping(names) {
        const [first = 'Nogen', second, ...others] = names.map((name) => name ?? 'Nogen');
        if (second === undefined) return `${first} skriver`;
        return others.length === 0 ? `${first} og ${second} skriver` : 'Flere personer skriver';
      },
      actions: {
        label: 'Handlinger for beskeden',
        react: 'Reager',
        reply: 'Svar',
        reactWith: (emoji) => `Reager med ${emoji}`,
        moreEmoji: 'Flere emojier',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['dig'] : []), ...names.map((name) => name ?? 'nogen')];
          return `${emoji} fra ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Svar til vores team' : `Svar til ${name}`),
        replyingToYourself: 'Svar på din egen besked',
        cancelReply: 'Annuller svar',
        quote: (name, text) => `Svar til ${name}: ${text}. Gå til beskeden`,
        quoteDeleted: 'Den oprindelige besked er slettet',
        keyboardHint: 'Tryk på Enter for at gå gennem beskederne.',
      },
      notices: {
        joined: (name) => (name === null ? 'En fra vores team er med i chatten' : `${name} er med i chatten`),
        left: (name) => (name === null ? 'En fra vores team har forladt chatten' : `${name} har forladt chatten`),
        transferred: (name) => (name === null ? 'Du taler nu med en anden fra vores team' : `Du taler nu med ${name}`),
        deleted: 'Denne besked er slettet',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Du er i kø${wait}`;
          return `${position === 1 ? 'Du er den næste i køen' : `Din plads i køen: ${number(position)}`}${wait}`;
        },
        bot: 'Automatisk assistent',
        botAnswers: (name) => (name === null ? 'En automatisk assistent svarer' : `${name} svarer`),
      },
      delivery: {
        queued: 'Venter på at blive sendt',
        sending: 'Sender',
        sent: 'Sendt',
        read: 'Læst',
      },
      notSent: 'Ikke sendt.',
      retry: 'Send igen',
      copyText: 'Kopiér tekst',
      copied: 'Kopieret',
      emoji: {
        open: 'Emojier',
        search: 'Søg efter emojier',
        found: (count, first) =>
          count === 0
            ? 'Ingen emojier fundet'
            : `${plural(count, { one: 'En emoji', other: '# emojier' })} fundet. Enter vælger ${first}.`,
        suggestions: 'Foreslåede emojier',
        categories: 'Kategorier',
        recent: 'Senest brugte',
        skinTone: 'Hudfarve',
        noTone: 'ingen hudfarve',
      },
      messageText: {
        code: 'Kode',
        copyCode: 'Kopiér kode',
      },
      deleteMessage: 'Slet',
      unnamedFile: 'Fil',
      filesFailed: 'Filen kunne ikke vises.',
      recordVoice: 'Optag en talebesked',

      attachments: {
        add: 'Tilføj filer',
        camera: 'Tag et billede',
        queue: 'Filer, der skal sendes',
        preparing: 'Gør klar…',
        remove: (name) => `Fjern ${name}`,
        dismiss: 'Skjul',
        dropHere: 'Slip filerne her',
        takes: (types, size) => `${types}, højst ${size} pr. fil`,
        uploading: (name) => `Sender ${name}`,
        cancel: (name) => `Annuller ${name}`,
        refusals: {
          empty: (name) => `${name} er tom, så der er ikke noget at sende.`,
          unreadable: (name) => `${name} kan ikke læses. Tjek, at filen kan åbnes, og tilføj den igen.`,
          folder: (name) => `${name} er en mappe. Tilføj filerne i den i stedet.`,
          notLoaded: (name) => `${name} kunne ikke tilføjes. Tjek din forbindelse, og prøv igen.`,
          tooLarge: (name, size) => `${name} er for stor. Filer må højst fylde ${size}.`,
          type: (name, types) => `${name} kan ikke sendes her. Vi tager imod ${types}.`,
          lies: (name, extension) => `Indholdet i ${name} er ikke ${extension}, så vi kan ikke sende filen.`,
          tooMany: (max, left) =>
            `Du kan tilføje ${plural(max, { one: 'én fil', other: '# filer' })} ad gangen. ${plural(left, { one: 'Én blev', other: '# blev' })} udeladt.`,
        },
        errors: {
          tooLarge: 'Filen er for stor til at blive sendt her.',
          unsupportedType: 'Den slags filer kan ikke sendes her.',
          rejected: 'Chatten tog ikke imod filen.',
          gone: 'Filen er her ikke længere. Tilføj den igen.',
          unavailable: 'Filen kunne ikke uploades.',
          timeout: 'Filen blev ikke uploadet i tide.',
        },
      },

      composerLabel: 'Din besked',
      composerPlaceholder: 'Skriv en besked…',
      send: 'Send besked',
      nearLimit: (share) => `${percent(share)} af den længste besked er brugt.`,
      overLimit: (characters) =>
        `Det er for langt til én besked. Gør den omkring ${plural(characters, { one: '# tegn', other: '# tegn' })} kortere, eller send den i flere dele.`,

      reconnecting: 'Forbindelsen er afbrudt. Opretter forbindelse igen…',
      offline: 'Du er offline. Vi sender dine beskeder, når du er tilbage.',
      refused: 'Chatten kunne ikke lukke dig ind igen. Det, du skriver, bliver gemt, indtil den kan.',
      notKept: 'Din browser lader os ikke gemme chatten, så den er her ikke, hvis siden genindlæses.',
      retryingIn: (seconds) => `Nyt forsøg om ${plural(seconds, { one: '# sekund', other: '# sekunder' })}.`,
      retryingNow: 'Prøver igen…',
      tryNow: 'Prøv nu',

      ended: 'Denne samtale er afsluttet.',
      endedIdle: 'Samtalen er afsluttet, fordi der var stille i et stykke tid.',
      idle: {
        question: 'Er du der stadig?',
        endsIn: (time) => `Samtalen slutter om ${time}.`,
        stay: 'Jeg er her stadig',
        end: 'Afslut nu',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekund', other: '# sekunder' })
              : plural(minutes, { one: '# minut', other: '# minutter' });
          return `Er du der stadig? Samtalen slutter om ${time}.`;
        },
      },
      thread: {
        closed: 'Samtalen er lukket. Skriv, når du vil, så begynder en ny.',
        waiting: 'Tak, vi har fået din besked. Du kan lukke chatten: svaret er her, når du kommer tilbage.',
      },
      takeUp: {
        title: 'Samtalen kunne ikke åbnes',
        linkOver: 'Linket er allerede brugt eller udløbet. Lav et nyt der, hvor du havde chatten åben.',
      },
      back: 'Tilbage',
      answersIn: {
        minutes: 'Vi svarer som regel inden for få minutter',
        hours: 'Vi svarer som regel inden for få timer',
        day: 'Vi svarer som regel inden for et døgn',
      },

      content: {
        loading: 'Indlæser',
        notShown: 'Beskeden kan ikke vises lige nu.',
        partFailed: 'En del af beskeden kunne ikke indlæses.',
      },
      menu: {
        open: 'Chatindstillinger',
        sound: 'Lyd',
        notify: 'Notifikationer',
        transcript: 'Hent udskrift',
        end: 'Afslut samtalen',
        list: 'Dine samtaler',
        elsewhere: 'Fortsæt på en anden enhed',
        handoff: 'Fortsæt via besked',
      },
      attention: {
        newMessage: 'Ny besked',
        earlier: (count) => plural(count, { one: 'og 1 besked mere', other: 'og # beskeder mere' }),
        dismiss: 'Skjul',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Vil du afslutte samtalen?',
        whatHappens: 'Bagefter kan du ikke skrive i den, men du kan altid starte en ny.',
        unsent: (count) =>
          plural(count, {
            one: 'En af dine beskeder er ikke sendt endnu.',
            other: '# af dine beskeder er ikke sendt endnu.',
          }),
        end: 'Afslut samtalen',
        goOn: 'Chat videre',
        skip: 'Afslut uden at svare',
        answersNotSent: 'Dine svar kunne ikke sendes.',
        underWay: 'Afslutter…',
        failed: 'Samtalen kunne ikke afsluttes.',
      },
      transcript: {
        title: 'Hent udskrift',
        whatFor: 'Gem en kopi af samtalen.',
        loading: (count) =>
          `Henter hele samtalen: ${plural(count, { one: '# besked', other: '# beskeder' })} indtil nu.`,
        loadingFailed: 'De ældre beskeder kunne ikke hentes.',
        beginningMissing: 'Ældre beskeder er ikke med.',
        text: 'Gem som tekst',
        page: 'Gem som webside',
        print: 'Udskriv',
        printBlocked: 'Din browser blokerede udskriftsvinduet. Gem websiden, og udskriv den.',
        mail: 'Send som e-mail',
        mailing: 'Sender…',
        mailed: 'Vi sender den til din e-mailadresse.',
        mailFailed: 'E-mailen kunne ikke sendes.',
        close: 'Luk',
        heading: (title) => `Samtale: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Fil: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} sendte en fil: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Forbundet igen.',
    },

    content: {
      choices: 'Vælg et svar',
      answered: 'Besvaret',
      closed: 'Ikke længere tilgængelig',
      chosen: 'valgt',
      send: 'Send',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Vælg en mulighed.',
      codeCopied: 'Kopieret',
      newTab: 'åbner i en ny fane',
      carousel: 'Kort',
      carouselRole: 'karrusel',
      slide: (position, count) => `${number(position)} af ${number(count)}`,
      previous: 'Forrige kort',
      next: 'Næste kort',
      openMap: 'Åbn i kort',
      pictureMissing: 'Billedet er ikke tilgængeligt',
      pick: {
        date: 'Vælg en dato',
        time: 'Vælg et tidspunkt',
        dateTime: 'Vælg dato og tidspunkt',
      },
      outOfRange: 'Vælg en af mulighederne.',
      yourTimeZone: 'Tiderne vises i din tidszone.',
      comment: 'Kommentar',
      skipped: 'intet svar',
      thanks: 'Tak for dit svar.',
    },

    media: {
      open: (name, size) => `Åbn ${name}, ${size}`,
      openFailed: 'Filen kunne ikke åbnes. Prøv igen.',
      image: (what) => `Billede: ${what}`,
      unnamedImage: 'Billede',
      loadImage: (size) => `Vis billede, ${size}`,
      playAnimation: (size) => `Afspil animation, ${size}`,
      imageFailed: 'Billedet kunne ikke vises.',
      videoFailed: 'Videoen kunne ikke afspilles.',
      audioFailed: 'Optagelsen kunne ikke afspilles.',
      gone: 'Filen er ikke længere tilgængelig.',
      moreImages: (count) => plural(count, { one: '# billede mere', other: '# billeder mere' }),
      download: (name) => `Download ${name}`,
      downloadSized: (name, size) => `Download ${name}, ${size}`,
      downloadFailed: 'Filen kunne ikke downloades. Prøv igen.',
      viewer: 'Billedfremviser',
      position: (at, count) => `${number(at)} af ${number(count)}`,
      previous: 'Forrige billede',
      next: 'Næste billede',
      zoomIn: 'Zoom ind',
      zoomOut: 'Zoom ud',
      zoomed: percent,
      closeViewer: 'Luk billedfremviseren',
      voiceNote: 'Talebesked',
      video: (name) => `Video: ${name}`,
      play: (name) => `Afspil ${name}`,
      pause: (name) => `Sæt ${name} på pause`,
      seek: 'Position',
      seekAt: (at, duration) => `${at} af ${duration}`,
      speed: (rate) => `Hastighed ${number(rate)}×`,
    },

    voice: {
      recorder: 'Talebesked',
      asking: 'Giv adgang til mikrofonen for at begynde at optage.',
      recording: 'Optager',
      recorded: (time) => `Optaget, ${time}`,
      stop: 'Stop optagelsen',
      discard: 'Kassér talebeskeden',
      send: 'Send talebeskeden',
      note: 'Talebesked',
      secondsLeft: (seconds) => plural(seconds, { one: '# sekund tilbage', other: '# sekunder tilbage' }),
      denied: 'Siden må ikke bruge din mikrofon. Du kan give den adgang i browserens indstillinger for webstedet.',
      noMicrophone: 'Der blev ikke fundet nogen mikrofon.',
      failed: 'Vi kunne ikke optage. Måske bruger et andet program mikrofonen.',
      notSent: 'Talebeskeden kunne ikke sendes. Prøv igen.',
      close: 'Luk',
    },

    list: {
      untitled: 'Samtale',
      loading: 'Indlæser dine samtaler',
      empty: 'Du har ikke andre samtaler endnu.',
      failed: 'Dine samtaler kunne ikke indlæses.',
      closed: 'Lukket',
      current: 'Åben nu',
      unread,
      startNew: 'Start en ny samtale',
      opening: 'Åbner…',
      openFailed: 'Samtalen kunne ikke åbnes.',
      stillSending: 'Din seneste besked er stadig på vej. Et øjeblik.',
    },

    move: {
      scan: 'Ret telefonens kamera mod koden, eller åbn linket på en anden enhed.',
      code: 'QR-kode med linket til samtalen',
      link: 'Link',
      copy: 'Kopiér link',
      copied: 'Kopieret',
      goodUntil: (time) =>
        time === null
          ? 'Det virker én gang og udløber snart. Den, der åbner det, kan læse samtalen og skrive i den.'
          : `Det virker én gang, indtil ${time}. Den, der åbner det, kan læse samtalen og skrive i den.`,
      over: 'Linket er udløbet.',
      again: 'Lav et nyt link',
      failed: 'Linket kunne ikke laves.',
      loading: 'Laver et link',

      how: 'Hvor vil du fortsætte?',
      channels: {
        sms: 'Sms',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Telefonnummer',
      numberHint: 'Med landekode, for eksempel +44 7700 900123',
      email: 'E-mailadresse',
      sendCode: 'Send mig en kode',
      sending: 'Sender…',
      codeSent: (address) => `Vi har sendt en kode til ${address}.`,
      enterCode: 'Kode',
      confirm: 'Fortsæt der',
      confirming: 'Kontrollerer…',
      otherAddress: 'Brug en anden adresse',
      doneTitle: 'Så er alt klar',
      done: (address) => `Samtalen fortsætter nu også på ${address}. Det, du skriver der, vises her.`,
      close: 'Luk',
      problems: {
        number: 'Skriv nummeret med landekode, for eksempel +44 7700 900123.',
        email: 'Tjek adressen. Den skal se ud som navn@example.com.',
        code: 'Skriv koden fra beskeden.',
        wrongCode: 'Det er ikke den kode, vi sendte, eller også er den for gammel. Tjek den, eller få en ny sendt.',
        addressInUse: 'Adressen hører allerede til en anden samtale med os.',
        notOffered: 'Vi kan ikke skrive til adressen herfra. Prøv en anden.',
        over: 'Samtalen er ikke længere tilgængelig.',
        other: 'Det lykkedes ikke.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Besked fra vores team' : `Besked fra ${name}`),
      dismiss: 'Skjul',
      quickStarts: 'Foreslåede svar',

      closed: 'Vi er her ikke lige nu',
      back: {
        today: (time) => `Tilbage i dag kl. ${time}`,
        tomorrow: (time) => `Tilbage i morgen kl. ${time}`,
        on: (day, time) => `Tilbage ${day} kl. ${time}`,
        unknown: 'Vi er tilbage, så snart vi kan',
      },
      yourTime: 'I din lokale tid',
      looking: 'Ser efter, hvem der er her…',

      leaveMessage: 'Læg en besked, så vender vi tilbage.',
      sendMessage: 'Send besked',
      sending: 'Sender…',
      sent: 'Vi har fået din besked',
      answerTo: (email) =>
        email === null ? 'Vi læser den, så snart vi er tilbage.' : `Vi svarer til ${email}, så snart vi er tilbage.`,
      writeAnother: 'Skriv en besked mere',
      notSent: 'Din besked er ikke sendt endnu. Den er her stadig.',
    },

    form: {
      step: (position, count, title) =>
        `Trin ${number(position)} af ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Næste',
      back: 'Tilbage',
      checking: 'Kontrollerer…',
      choose: 'Vælg…',
      chooseSeveral: 'Du kan vælge flere.',
      phone: 'Telefon',
      country: (label) => `${label}: land`,
      newTab: 'åbner i en ny fane',
      pleaseCheck: (labels) => `Tjek: ${list(labels)}.`,
      yes: 'Ja',
      message: 'Din besked',
      yourRating: 'Din vurdering',
      wasThisHelpful: 'Var det nyttigt?',
      stars: (count, most) => `${number(count)} af ${plural(most, { one: '# stjerne', other: '# stjerner' })}`,
      points: (count, most) => `${number(count)} af ${number(most)}`,
      thumbsUp: 'Ja',
      thumbsDown: 'Nej',
      answerFirst: 'Besvar dette.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Vælg en mulighed.',
        tick: 'Sæt flueben her for at gå videre.',
        url: 'Tjek adressen. Den skal se ud som www.example.com.',
        phone: 'Tjek nummeret. Vælg landet, og skriv hele nummeret.',
        number: 'Skriv et tal.',
        integer: 'Skriv et helt tal.',
        date: 'Angiv en dato.',
        time: 'Angiv et tidspunkt.',
        tooShort: (characters) => `Skriv mindst ${plural(characters, { one: '# tegn', other: '# tegn' })}.`,
        pattern: 'Tjek dette. Det har ikke den forventede form.',
        least: (limit) => `Skriv ${limit} eller mere.`,
        most: (limit) => `Skriv ${limit} eller mindre.`,
        earliest: (limit) => `Tidligst: ${limit}.`,
        latest: (limit) => `Senest: ${limit}.`,
        refused: 'Tjek dette.',
        unchecked: 'Vi kunne ikke kontrollere dette lige nu. Prøv igen.',
        tooMuch: 'Dine svar er for lange tilsammen. Gør dette kortere.',
      },
    },
  };
});
