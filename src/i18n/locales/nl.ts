import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('nl', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Een nieuw bericht', other: '# nieuwe berichten' });
  const unread = (count: number) => plural(count, { one: '# ongelezen', other: '# ongelezen' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'minder dan een minuut';
    if (minutes < 90) return plural(minutes, { one: 'ongeveer een minuut', other: 'ongeveer # minuten' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'ongeveer een uur', other: 'ongeveer # uur' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'ongeveer een dag', other: 'ongeveer # dagen' });
  };
  return {
    first: {
      openChat: 'Chat openen',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Chat met ons',
      closeChat: 'Chat sluiten',
      connecting: 'Verbinden…',
      greeting: 'Hallo, waarmee kunnen we helpen?',
      whatHappensNext: 'Vertel kort waar je vraag over gaat. Iemand van ons team antwoordt je hier.',
      fieldLabels: {
        friendlyName: 'Naam',
        email: 'E-mail',
        query: 'Je vraag',
      },
      optional: 'optioneel',
      startChat: 'Chat starten',
      fieldProblems: {
        required: (label) => `Vul ‘${label}’ in.`,
        email: () => 'Controleer het adres. Het moet eruitzien als naam@example.com.',
        tooLong: (_label, maxLength) =>
          `Gebruik hoogstens ${plural(maxLength, { one: '# teken', other: '# tekens' })}.`,
      },
      startNew: 'Nieuw gesprek beginnen',
      tryAgain: 'Opnieuw proberen',
      changeDetails: 'Gegevens wijzigen',
      crashed: 'Er ging iets mis in de chat. Je gesprek is veilig.',
      reloadChat: 'Chat opnieuw laden',
      errors: {
        offline: 'Je bent offline. Controleer je verbinding.',
        timeout: 'Dit duurt langer dan zou moeten.',
        rateLimited: 'Het is nu erg druk in de chat. Wacht een momentje.',
        auth: 'De chat kon je niet toelaten. Probeer het zo opnieuw.',
        rejected: 'De chat heeft dit niet aangenomen.',
        gone: 'Dit gesprek is niet meer beschikbaar.',
        tooLarge: 'Dit is te lang voor één bericht.',
        unsupportedType: 'Zoiets kan hier niet worden verzonden.',
        ended: 'Dit gesprek is beëindigd.',
        unavailable: 'We kunnen de chat nu niet bereiken.',
        badEndpointAnswer: 'De chat werkt nu niet zoals het hoort.',
        badConfig: 'De chat is nu niet beschikbaar op deze pagina.',
        loadFailed: 'Een deel van de chat kon niet worden geladen. Controleer je verbinding.',
        unknown: 'Er ging iets mis.',
      },
    },

    conversation: {
      conversation: 'Gesprek',
      you: 'Jij',
      agent: 'Support',
      today: 'Vandaag',
      yesterday: 'Gisteren',
      newMessages: 'Nieuw',
      edited: 'bewerkt',
      waitingForAgent: 'Bedankt, we hebben je bericht ontvangen. Je krijgt hier snel antwoord.',
      loadingOlder: 'Oudere berichten worden geladen',
      olderFailed: 'Oudere berichten konden niet worden geladen.',
      loadingConversation: 'Je gesprek wordt geladen',
      jumpToLatest: (count) => (count === 0 ? 'Naar het nieuwste bericht' : newMessages(count)),
      isTyping(names) {
        const [first = 'Iemand', second, ...others] = names.map((name) => name ?? 'Iemand');
        if (second === undefined) return `${first} is aan het typen`;
        return others.length === 0 ? `${first} en ${second} zijn aan het typen` : 'Meerdere mensen zijn aan het typen';
      },
      actions: {
        label: 'Acties voor het bericht',
        react: 'Reageren',
        reply: 'Beantwoorden',
        reactWith: (emoji) => `Reageren met ${emoji}`,
        moreEmoji: 'Meer emoji’s',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['jou'] : []), ...names.map((name) => name ?? 'iemand')];
          return `${emoji} van ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Antwoord aan ons team' : `Antwoord aan ${name}`),
        replyingToYourself: 'Antwoord op je eigen bericht',
        cancelReply: 'Antwoord annuleren',
        quote: (name, text) => `In antwoord op ${name}: ${text}. Naar dat bericht gaan`,
        quoteDeleted: 'Het oorspronkelijke bericht is verwijderd',
        keyboardHint: 'Druk op Enter om door de berichten te gaan.',
      },
      notices: {
        joined: (name) => (name === null ? 'Iemand van ons team doet nu mee' : `${name} doet nu mee`),
        left: (name) =>
          name === null ? 'Iemand van ons team heeft de chat verlaten' : `${name} heeft de chat verlaten`,
        transferred: (name) =>
          name === null ? 'Je praat nu met iemand anders van ons team' : `Je praat nu met ${name}`,
        deleted: 'Dit bericht is verwijderd',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Je staat in de wachtrij${wait}`;
          return `${position === 1 ? 'Je bent als volgende aan de beurt' : `Je plaats in de wachtrij: ${number(position)}`}${wait}`;
        },
        bot: 'Automatische assistent',
        botAnswers: (name) => (name === null ? 'Een automatische assistent geeft antwoord' : `${name} geeft antwoord`),
      },
      delivery: {
        queued: 'Wacht op verzending',
        sending: 'Wordt verzonden',
        sent: 'Verzonden',
        read: 'Gelezen',
      },
      notSent: 'Niet verzonden.',
      retry: 'Opnieuw verzenden',
      copyText: 'Tekst kopiëren',
      copied: 'Gekopieerd',
      emoji: {
        open: 'Emoji’s',
        search: 'Emoji’s zoeken',
        found: (count, first) =>
          count === 0
            ? 'Geen emoji’s gevonden'
            : `${plural(count, { one: 'Eén emoji', other: '# emoji’s' })} gevonden. Enter kiest ${first}.`,
        suggestions: 'Voorgestelde emoji’s',
        categories: 'Categorieën',
        recent: 'Recent gebruikt',
        skinTone: 'Huidskleur',
        noTone: 'geen huidskleur',
      },
      messageText: {
        code: 'Code',
        copyCode: 'Code kopiëren',
      },
      deleteMessage: 'Verwijderen',
      unnamedFile: 'Bestand',
      filesFailed: 'Dit bestand kon niet worden getoond.',
      recordVoice: 'Spraakbericht opnemen',

      attachments: {
        add: 'Bestanden toevoegen',
        camera: 'Foto maken',
        queue: 'Bestanden om te verzenden',
        preparing: 'Wordt voorbereid…',
        remove: (name) => `${name} verwijderen`,
        dismiss: 'Verbergen',
        dropHere: 'Zet je bestanden hier neer',
        takes: (types, size) => `${types}, elk tot ${size}`,
        uploading: (name) => `${name} wordt verzonden`,
        cancel: (name) => `${name} annuleren`,
        refusals: {
          empty: (name) => `${name} is leeg, dus er valt niets te verzenden.`,
          unreadable: (name) =>
            `${name} kan niet worden gelezen. Controleer of het bestand nog opent en voeg het opnieuw toe.`,
          folder: (name) => `${name} is een map. Voeg in plaats daarvan de bestanden erin toe.`,
          notLoaded: (name) => `${name} kon niet worden toegevoegd. Controleer je verbinding en voeg het opnieuw toe.`,
          tooLarge: (name, size) => `${name} is te groot. Bestanden mogen hoogstens ${size} zijn.`,
          type: (name, types) => `${name} kan hier niet worden verzonden. Wel mogelijk: ${types}.`,
          lies: (name, extension) => `De inhoud van ${name} is geen ${extension}, dus we kunnen het niet verzenden.`,
          tooMany: (max, left) =>
            `Je kunt ${plural(max, { one: 'één bestand', other: '# bestanden' })} tegelijk toevoegen. ${plural(left, { one: 'Eén is weggelaten', other: '# zijn weggelaten' })}.`,
        },
        errors: {
          tooLarge: 'Dit bestand is te groot om hier te verzenden.',
          unsupportedType: 'Dit soort bestand kan hier niet worden verzonden.',
          rejected: 'De chat heeft dit bestand niet aangenomen.',
          gone: 'Dit bestand is er niet meer. Voeg het opnieuw toe.',
          unavailable: 'Dit bestand kon niet worden geüpload.',
          timeout: 'Dit bestand kon niet op tijd worden geüpload.',
        },
      },

      composerLabel: 'Je bericht',
      composerPlaceholder: 'Schrijf een bericht…',
      send: 'Bericht verzenden',
      nearLimit: (share) => `${percent(share)} van het langste bericht is gebruikt.`,
      overLimit: (characters) =>
        `Dit is te lang voor één bericht. Maak het ongeveer ${plural(characters, { one: '# teken', other: '# tekens' })} korter of verzend het in delen.`,

      reconnecting: 'Verbinding verbroken. Opnieuw verbinden…',
      offline: 'Je bent offline. We verzenden je berichten zodra je weer verbinding hebt.',
      refused: 'De chat kon je niet opnieuw toelaten. Wat je schrijft, blijft tot dan bewaard.',
      notKept: 'Je browser laat ons deze chat niet bewaren, dus na opnieuw laden is hij er niet meer.',
      retryingIn: (seconds) => `Nieuwe poging over ${plural(seconds, { one: '# seconde', other: '# seconden' })}.`,
      retryingNow: 'Nieuwe poging…',
      tryNow: 'Nu proberen',

      ended: 'Dit gesprek is beëindigd.',
      endedIdle: 'Dit gesprek is beëindigd omdat het een tijdje stil was.',
      idle: {
        question: 'Ben je er nog?',
        endsIn: (time) => `Dit gesprek eindigt over ${time}.`,
        stay: 'Ik ben er nog',
        end: 'Nu beëindigen',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# seconde', other: '# seconden' })
              : plural(minutes, { one: '# minuut', other: '# minuten' });
          return `Ben je er nog? Dit gesprek eindigt over ${time}.`;
        },
      },
      thread: {
        closed: 'Dit gesprek is gesloten. Schrijf wanneer je wilt, dan begint er een nieuw.',
        waiting: 'Bedankt, we hebben je bericht. Je kunt dit sluiten: het antwoord staat hier als je terugkomt.',
      },
      takeUp: {
        title: 'Dat gesprek kon niet worden geopend',
        linkOver: 'Deze link is al gebruikt of verlopen. Maak een nieuwe waar je de chat eerder had geopend.',
      },
      back: 'Terug',
      answersIn: {
        minutes: 'We antwoorden meestal binnen enkele minuten',
        hours: 'We antwoorden meestal binnen enkele uren',
        day: 'We antwoorden meestal binnen een dag',
      },

      content: {
        loading: 'Laden',
        notShown: 'Dit bericht kan nu niet worden getoond.',
        partFailed: 'Een deel van dit bericht kon niet worden geladen.',
      },
      menu: {
        open: 'Chatopties',
        sound: 'Geluid',
        notify: 'Meldingen',
        transcript: 'Transcript opvragen',
        end: 'Gesprek beëindigen',
        list: 'Je gesprekken',
        elsewhere: 'Verdergaan op een ander apparaat',
        handoff: 'Verdergaan via een bericht',
      },
      attention: {
        newMessage: 'Nieuw bericht',
        earlier: (count) => plural(count, { one: 'en nog 1 bericht', other: 'en nog # berichten' }),
        dismiss: 'Verbergen',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Dit gesprek beëindigen?',
        whatHappens: 'Daarna kun je er niet meer in schrijven, maar je kunt altijd een nieuw gesprek beginnen.',
        unsent: (count) =>
          plural(count, {
            one: 'Eén van je berichten is nog niet verzonden.',
            other: '# van je berichten zijn nog niet verzonden.',
          }),
        end: 'Gesprek beëindigen',
        goOn: 'Verder chatten',
        skip: 'Beëindigen zonder antwoord',
        answersNotSent: 'Je antwoorden konden niet worden verzonden.',
        underWay: 'Wordt beëindigd…',
        failed: 'Het gesprek kon niet worden beëindigd.',
      },
      transcript: {
        title: 'Transcript opvragen',
        whatFor: 'Bewaar een kopie van dit gesprek.',
        loading: (count) =>
          `Het hele gesprek wordt opgehaald: tot nu toe ${plural(count, { one: '# bericht', other: '# berichten' })}.`,
        loadingFailed: 'De oudere berichten konden niet worden opgehaald.',
        beginningMissing: 'Oudere berichten staan er niet in.',
        text: 'Opslaan als tekst',
        page: 'Opslaan als webpagina',
        print: 'Afdrukken',
        printBlocked: 'Je browser heeft het afdrukvenster geblokkeerd. Sla de webpagina op en druk die af.',
        mail: 'Per e-mail verzenden',
        mailing: 'Wordt verzonden…',
        mailed: 'We sturen het naar je e-mailadres.',
        mailFailed: 'De e-mail kon niet worden verzonden.',
        close: 'Sluiten',
        heading: (title) => `Gesprek: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Bestand: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} heeft een bestand gestuurd: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Weer verbonden.',
    },

    content: {
      choices: 'Kies een antwoord',
      answered: 'Beantwoord',
      closed: 'Niet meer beschikbaar',
      chosen: 'gekozen',
      send: 'Verzenden',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Maak een keuze.',
      codeCopied: 'Gekopieerd',
      newTab: 'opent in een nieuw tabblad',
      carousel: 'Kaarten',
      carouselRole: 'carrousel',
      slide: (position, count) => `${number(position)} van ${number(count)}`,
      previous: 'Vorige kaart',
      next: 'Volgende kaart',
      openMap: 'Openen in kaarten',
      pictureMissing: 'Afbeelding niet beschikbaar',
      pick: {
        date: 'Kies een datum',
        time: 'Kies een tijd',
        dateTime: 'Kies een datum en tijd',
      },
      outOfRange: 'Kies een van de aangeboden mogelijkheden.',
      yourTimeZone: 'Tijden zijn in jouw tijdzone.',
      comment: 'Opmerking',
      skipped: 'geen antwoord',
      thanks: 'Bedankt voor je antwoord.',
    },

    media: {
      open: (name, size) => `${name} openen, ${size}`,
      openFailed: 'Dit bestand kon niet worden geopend. Probeer het opnieuw.',
      image: (what) => `Afbeelding: ${what}`,
      unnamedImage: 'Afbeelding',
      loadImage: (size) => `Afbeelding tonen, ${size}`,
      playAnimation: (size) => `Animatie afspelen, ${size}`,
      imageFailed: 'Deze afbeelding kon niet worden getoond.',
      videoFailed: 'Deze video kon niet worden afgespeeld.',
      audioFailed: 'Deze opname kon niet worden afgespeeld.',
      gone: 'Dit bestand is niet meer beschikbaar.',
      moreImages: (count) => plural(count, { one: 'nog # afbeelding', other: 'nog # afbeeldingen' }),
      download: (name) => `${name} downloaden`,
      downloadSized: (name, size) => `${name} downloaden, ${size}`,
      downloadFailed: 'Dit bestand kon niet worden gedownload. Probeer het opnieuw.',
      viewer: 'Afbeeldingsviewer',
      position: (at, count) => `${number(at)} van ${number(count)}`,
      previous: 'Vorige afbeelding',
      next: 'Volgende afbeelding',
      zoomIn: 'Inzoomen',
      zoomOut: 'Uitzoomen',
      zoomed: percent,
      closeViewer: 'Afbeeldingsviewer sluiten',
      voiceNote: 'Spraakbericht',
      video: (name) => `Video: ${name}`,
      play: (name) => `${name} afspelen`,
      pause: (name) => `${name} pauzeren`,
      seek: 'Positie',
      seekAt: (at, duration) => `${at} van ${duration}`,
      speed: (rate) => `Snelheid ${number(rate)}×`,
    },

    voice: {
      recorder: 'Spraakbericht',
      asking: 'Sta de microfoon toe om de opname te starten.',
      recording: 'Opname loopt',
      recorded: (time) => `Opgenomen, ${time}`,
      stop: 'Opname stoppen',
      discard: 'Spraakbericht weggooien',
      send: 'Spraakbericht verzenden',
      note: 'Spraakbericht',
      secondsLeft: (seconds) => plural(seconds, { one: 'Nog # seconde', other: 'Nog # seconden' }),
      denied:
        'Deze pagina mag je microfoon niet gebruiken. Je kunt dit toestaan in de browserinstellingen voor deze site.',
      noMicrophone: 'Er is geen microfoon gevonden.',
      failed: 'Opnemen lukte niet. Misschien gebruikt een ander programma de microfoon.',
      notSent: 'Dit spraakbericht kon niet worden verzonden. Probeer het opnieuw.',
      close: 'Sluiten',
    },

    list: {
      untitled: 'Gesprek',
      loading: 'Je gesprekken worden geladen',
      empty: 'Je hebt nog geen andere gesprekken.',
      failed: 'Je gesprekken konden niet worden geladen.',
      closed: 'Gesloten',
      current: 'Nu geopend',
      unread,
      startNew: 'Nieuw gesprek beginnen',
      opening: 'Wordt geopend…',
      openFailed: 'Dit gesprek kon niet worden geopend.',
      stillSending: 'Je laatste bericht is nog onderweg. Een ogenblik.',
    },

    move: {
      scan: 'Richt de camera van je telefoon op de code of open de link op een ander apparaat.',
      code: 'QR-code met de link naar dit gesprek',
      link: 'Link',
      copy: 'Link kopiëren',
      copied: 'Gekopieerd',
      goodUntil: (time) =>
        time === null
          ? 'De link werkt één keer en verloopt snel. Wie hem opent, kan dit gesprek lezen en erin schrijven.'
          : `De link werkt één keer, tot ${time}. Wie hem opent, kan dit gesprek lezen en erin schrijven.`,
      over: 'Deze link is verlopen.',
      again: 'Nieuwe link maken',
      failed: 'De link kon niet worden gemaakt.',
      loading: 'Link wordt gemaakt',

      how: 'Waar wil je verdergaan?',
      channels: {
        sms: 'Sms',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Telefoonnummer',
      numberHint: 'Met landcode, zoals +44 7700 900123',
      email: 'E-mailadres',
      sendCode: 'Stuur me een code',
      sending: 'Wordt verzonden…',
      codeSent: (address) => `We hebben een code gestuurd naar ${address}.`,
      enterCode: 'Code',
      confirm: 'Daar verdergaan',
      confirming: 'Wordt gecontroleerd…',
      otherAddress: 'Een ander adres gebruiken',
      doneTitle: 'Alles klaar',
      done: (address) => `Dit gesprek gaat nu ook verder op ${address}. Wat je daar schrijft, verschijnt hier.`,
      close: 'Sluiten',
      problems: {
        number: 'Vul het nummer in met landcode, zoals +44 7700 900123.',
        email: 'Controleer het adres. Het moet eruitzien als naam@example.com.',
        code: 'Vul de code uit het bericht in.',
        wrongCode:
          'Dat is niet de code die we hebben gestuurd, of hij is te oud. Controleer hem of vraag een nieuwe aan.',
        addressInUse: 'Dit adres hoort al bij een ander gesprek met ons.',
        notOffered: 'We kunnen van hieruit niet naar dit adres schrijven. Probeer een ander.',
        over: 'Dit gesprek is niet meer beschikbaar.',
        other: 'Dat is niet gelukt.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Bericht van ons team' : `Bericht van ${name}`),
      dismiss: 'Verbergen',
      quickStarts: 'Voorgestelde antwoorden',

      closed: 'We zijn er nu even niet',
      back: {
        today: (time) => `Vandaag om ${time} weer terug`,
        tomorrow: (time) => `Morgen om ${time} weer terug`,
        on: (day, time) => `Op ${day} om ${time} weer terug`,
        unknown: 'We zijn zo snel mogelijk weer terug',
      },
      yourTime: 'In je lokale tijd',
      looking: 'Kijken wie er is…',

      leaveMessage: 'Laat een bericht achter, dan nemen we contact met je op.',
      sendMessage: 'Bericht verzenden',
      sending: 'Wordt verzonden…',
      sent: 'We hebben je bericht ontvangen',
      answerTo: (email) =>
        email === null ? 'We lezen het zodra we terug zijn.' : `We antwoorden naar ${email} zodra we terug zijn.`,
      writeAnother: 'Nog een bericht schrijven',
      notSent: 'Je bericht is nog niet verzonden. Het staat hier nog.',
    },

    form: {
      step: (position, count, title) =>
        `Stap ${number(position)} van ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Volgende',
      back: 'Terug',
      checking: 'Wordt gecontroleerd…',
      choose: 'Kies…',
      chooseSeveral: 'Je kunt er meer dan één kiezen.',
      phone: 'Telefoon',
      country: (label) => `${label}: land`,
      newTab: 'opent in een nieuw tabblad',
      pleaseCheck: (labels) => `Controleer: ${list(labels)}.`,
      yes: 'Ja',
      message: 'Je bericht',
      yourRating: 'Je beoordeling',
      wasThisHelpful: 'Heeft dit je geholpen?',
      stars: (count, most) => `${number(count)} van ${plural(most, { one: '# ster', other: '# sterren' })}`,
      points: (count, most) => `${number(count)} van ${number(most)}`,
      thumbsUp: 'Ja',
      thumbsDown: 'Nee',
      answerFirst: 'Beantwoord deze vraag.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Maak een keuze.',
        tick: 'Vink dit aan om verder te gaan.',
        url: 'Controleer het adres. Het moet eruitzien als www.example.com.',
        phone: 'Controleer het nummer. Kies het land en voeg het netnummer toe.',
        number: 'Vul een getal in.',
        integer: 'Vul een heel getal in.',
        date: 'Vul een datum in.',
        time: 'Vul een tijd in.',
        tooShort: (characters) => `Gebruik minstens ${plural(characters, { one: '# teken', other: '# tekens' })}.`,
        pattern: 'Controleer dit. Het heeft niet de verwachte vorm.',
        least: (limit) => `Vul ${limit} of meer in.`,
        most: (limit) => `Vul ${limit} of minder in.`,
        earliest: (limit) => `Op zijn vroegst: ${limit}.`,
        latest: (limit) => `Uiterlijk: ${limit}.`,
        refused: 'Controleer dit.',
        unchecked: 'We konden dit nu niet controleren. Probeer het opnieuw.',
        tooMuch: 'Je antwoorden zijn samen te lang om te verzenden. Maak dit antwoord korter.',
      },
    },
  };
});
