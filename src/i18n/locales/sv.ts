import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('sv', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Ett nytt meddelande', other: '# nya meddelanden' });
  const unread = (count: number) => plural(count, { one: '# oläst', other: '# olästa' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'mindre än en minut';
    if (minutes < 90) return plural(minutes, { one: 'ungefär en minut', other: 'ungefär # minuter' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'ungefär en timme', other: 'ungefär # timmar' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'ungefär en dag', other: 'ungefär # dagar' });
  };
  return {
    first: {
      openChat: 'Öppna chatten',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Chatta med oss',
      closeChat: 'Stäng chatten',
      connecting: 'Ansluter…',
      greeting: 'Hej! Hur kan vi hjälpa till?',
      whatHappensNext: 'Berätta kort vad din fråga gäller, så svarar någon i vårt team här.',
      fieldLabels: {
        friendlyName: 'Namn',
        email: 'E-post',
        query: 'Din fråga',
      },
      optional: 'valfritt',
      startChat: 'Starta chatt',
      fieldProblems: {
        required: (label) => `Fyll i ”${label}”.`,
        email: () => 'Kontrollera adressen. Den ska se ut som namn@example.com.',
        tooLong: (_label, maxLength) => `Använd högst ${plural(maxLength, { one: '# tecken', other: '# tecken' })}.`,
      },
      startNew: 'Starta en ny konversation',
      tryAgain: 'Försök igen',
      changeDetails: 'Ändra dina uppgifter',
      crashed: 'Något gick fel i chatten. Din konversation är sparad.',
      reloadChat: 'Ladda om chatten',
      errors: {
        offline: 'Du är offline. Kontrollera din anslutning.',
        timeout: 'Det här tar längre tid än det borde.',
        rateLimited: 'Det är mycket i chatten just nu. Vänta en stund.',
        auth: 'Chatten kunde inte släppa in dig. Försök igen om en stund.',
        rejected: 'Chatten godtog inte det här.',
        gone: 'Den här konversationen finns inte längre.',
        tooLarge: 'Det här är för långt för ett meddelande.',
        unsupportedType: 'Sådant innehåll kan inte skickas här.',
        ended: 'Den här konversationen är avslutad.',
        unavailable: 'Vi når inte chatten just nu.',
        badEndpointAnswer: 'Chatten fungerar inte som den ska just nu.',
        badConfig: 'Chatten är inte tillgänglig på den här sidan just nu.',
        loadFailed: 'En del av chatten kunde inte laddas. Kontrollera din anslutning.',
        unknown: 'Något gick fel.',
      },
    },

    conversation: {
      conversation: 'Konversation',
      you: 'Du',
      agent: 'Support',
      today: 'Idag',
      yesterday: 'Igår',
      newMessages: 'Nya',
      edited: 'redigerat',
      waitingForAgent: 'Tack, vi har fått ditt meddelande. Du får snart svar här.',
      loadingOlder: 'Laddar äldre meddelanden',
      olderFailed: 'Det gick inte att ladda äldre meddelanden.',
      loadingConversation: 'Laddar din konversation',
      jumpToLatest: (count) => (count === 0 ? 'Till det senaste' : newMessages(count)),
      isTyping(names) {
        const [first = 'Någon', second, ...others] = names.map((name) => name ?? 'Någon');
        if (second === undefined) return `${first} skriver`;
        return others.length === 0 ? `${first} och ${second} skriver` : 'Flera personer skriver';
      },
      actions: {
        label: 'Åtgärder för meddelandet',
        react: 'Reagera',
        reply: 'Svara',
        reactWith: (emoji) => `Reagera med ${emoji}`,
        moreEmoji: 'Fler emojier',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['dig'] : []), ...names.map((name) => name ?? 'någon')];
          return `${emoji} från ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Svar till vårt team' : `Svar till ${name}`),
        replyingToYourself: 'Svar på ditt eget meddelande',
        cancelReply: 'Avbryt svar',
        quote: (name, text) => `Svar till ${name}: ${text}. Gå till meddelandet`,
        quoteDeleted: 'Det ursprungliga meddelandet har tagits bort',
        keyboardHint: 'Tryck på Retur för att gå igenom meddelandena.',
      },
      notices: {
        joined: (name) => (name === null ? 'Någon i vårt team är med i chatten' : `${name} är med i chatten`),
        left: (name) => (name === null ? 'Någon i vårt team har lämnat chatten' : `${name} har lämnat chatten`),
        transferred: (name) =>
          name === null ? 'Nu pratar du med någon annan i vårt team' : `Nu pratar du med ${name}`,
        deleted: 'Det här meddelandet har tagits bort',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Du står i kö${wait}`;
          return `${position === 1 ? 'Du är näst på tur' : `Din plats i kön: ${number(position)}`}${wait}`;
        },
        bot: 'Automatisk assistent',
        botAnswers: (name) => (name === null ? 'En automatisk assistent svarar' : `${name} svarar`),
      },
      delivery: {
        queued: 'Väntar på att skickas',
        sending: 'Skickar',
        sent: 'Skickat',
        read: 'Läst',
      },
      notSent: 'Inte skickat.',
      retry: 'Skicka igen',
      copyText: 'Kopiera text',
      copied: 'Kopierat',
      emoji: {
        open: 'Emojier',
        search: 'Sök emojier',
        found: (count, first) =>
          count === 0
            ? 'Inga emojier hittades'
            : `${plural(count, { one: 'En emoji', other: '# emojier' })} hittades. Retur väljer ${first}.`,
        suggestions: 'Föreslagna emojier',
        categories: 'Kategorier',
        recent: 'Senast använda',
        skinTone: 'Hudton',
        noTone: 'ingen hudton',
      },
      messageText: {
        code: 'Kod',
        copyCode: 'Kopiera kod',
      },
      deleteMessage: 'Ta bort',
      unnamedFile: 'Fil',
      filesFailed: 'Det gick inte att visa filen.',
      recordVoice: 'Spela in röstmeddelande',

      attachments: {
        add: 'Lägg till filer',
        camera: 'Ta ett foto',
        queue: 'Filer att skicka',
        preparing: 'Förbereder…',
        remove: (name) => `Ta bort ${name}`,
        dismiss: 'Dölj',
        dropHere: 'Släpp filerna här',
        takes: (types, size) => `${types}, högst ${size} per fil`,
        uploading: (name) => `Skickar ${name}`,
        cancel: (name) => `Avbryt ${name}`,
        refusals: {
          empty: (name) => `${name} är tom, så det finns inget att skicka.`,
          unreadable: (name) =>
            `${name} går inte att läsa. Kontrollera att filen går att öppna och lägg till den igen.`,
          folder: (name) => `${name} är en mapp. Lägg till filerna i den i stället.`,
          notLoaded: (name) => `${name} kunde inte läggas till. Kontrollera din anslutning och försök igen.`,
          tooLarge: (name, size) => `${name} är för stor. Filer får vara högst ${size}.`,
          type: (name, types) => `${name} kan inte skickas här. Vi tar emot ${types}.`,
          lies: (name, extension) => `Innehållet i ${name} är inte ${extension}, så vi kan inte skicka filen.`,
          tooMany: (max, left) =>
            `Du kan lägga till ${plural(max, { one: 'en fil', other: '# filer' })} åt gången. ${plural(left, { one: 'En fil togs', other: '# filer togs' })} inte med.`,
        },
        errors: {
          tooLarge: 'Filen är för stor för att skickas här.',
          unsupportedType: 'Den här typen av fil kan inte skickas här.',
          rejected: 'Chatten godtog inte filen.',
          gone: 'Filen finns inte kvar. Lägg till den igen.',
          unavailable: 'Det gick inte att ladda upp filen.',
          timeout: 'Filen hann inte laddas upp i tid.',
        },
      },

      composerLabel: 'Ditt meddelande',
      composerPlaceholder: 'Skriv ett meddelande…',
      send: 'Skicka meddelande',
      nearLimit: (share) => `${percent(share)} av det längsta meddelandet är använt.`,
      overLimit: (characters) =>
        `Det här är för långt för ett meddelande. Korta det med ungefär ${plural(characters, { one: '# tecken', other: '# tecken' })} eller skicka det i delar.`,

      reconnecting: 'Anslutningen bröts. Ansluter igen…',
      offline: 'Du är offline. Vi skickar dina meddelanden när du är tillbaka.',
      refused: 'Chatten kunde inte släppa in dig igen. Det du skriver sparas tills det går.',
      notKept: 'Din webbläsare låter oss inte spara chatten, så den finns inte kvar om sidan laddas om.',
      retryingIn: (seconds) => `Nytt försök om ${plural(seconds, { one: '# sekund', other: '# sekunder' })}.`,
      retryingNow: 'Försöker igen…',
      tryNow: 'Försök nu',

      ended: 'Den här konversationen är avslutad.',
      endedIdle: 'Konversationen avslutades eftersom det varit tyst ett tag.',
      idle: {
        question: 'Är du kvar?',
        endsIn: (time) => `Konversationen avslutas om ${time}.`,
        stay: 'Jag är kvar',
        end: 'Avsluta nu',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekund', other: '# sekunder' })
              : plural(minutes, { one: '# minut', other: '# minuter' });
          return `Är du kvar? Konversationen avslutas om ${time}.`;
        },
      },
      thread: {
        closed: 'Konversationen har stängts. Skriv när du vill, så börjar en ny.',
        waiting: 'Tack, vi har fått ditt meddelande. Du kan stänga chatten: svaret finns här när du kommer tillbaka.',
      },
      takeUp: {
        title: 'Konversationen kunde inte öppnas',
        linkOver: 'Länken har redan använts eller gått ut. Skapa en ny där du hade chatten öppen.',
      },
      back: 'Tillbaka',
      answersIn: {
        minutes: 'Vi svarar oftast inom några minuter',
        hours: 'Vi svarar oftast inom några timmar',
        day: 'Vi svarar oftast inom ett dygn',
      },

      content: {
        loading: 'Laddar',
        notShown: 'Meddelandet kan inte visas just nu.',
        partFailed: 'En del av meddelandet kunde inte laddas.',
      },
      menu: {
        open: 'Chattalternativ',
        sound: 'Ljud',
        notify: 'Aviseringar',
        transcript: 'Hämta utskrift',
        end: 'Avsluta konversationen',
        list: 'Dina konversationer',
        elsewhere: 'Fortsätt på en annan enhet',
        handoff: 'Fortsätt via meddelande',
      },
      attention: {
        newMessage: 'Nytt meddelande',
        earlier: (count) => plural(count, { one: 'och 1 meddelande till', other: 'och # meddelanden till' }),
        dismiss: 'Dölj',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Avsluta konversationen?',
        whatHappens: 'Efter det går det inte att skriva i den, men du kan alltid starta en ny.',
        unsent: (count) =>
          plural(count, {
            one: 'Ett av dina meddelanden har inte skickats än.',
            other: '# av dina meddelanden har inte skickats än.',
          }),
        end: 'Avsluta konversationen',
        goOn: 'Fortsätt chatta',
        skip: 'Avsluta utan att svara',
        answersNotSent: 'Dina svar kunde inte skickas.',
        underWay: 'Avslutar…',
        failed: 'Konversationen kunde inte avslutas.',
      },
      transcript: {
        title: 'Hämta utskrift',
        whatFor: 'Behåll en kopia av konversationen.',
        loading: (count) =>
          `Hämtar hela konversationen: ${plural(count, { one: '# meddelande', other: '# meddelanden' })} hittills.`,
        loadingFailed: 'De äldre meddelandena kunde inte hämtas.',
        beginningMissing: 'Äldre meddelanden är inte med.',
        text: 'Spara som text',
        page: 'Spara som webbsida',
        print: 'Skriv ut',
        printBlocked: 'Din webbläsare blockerade utskriftsfönstret. Spara webbsidan och skriv ut den.',
        mail: 'Skicka via e-post',
        mailing: 'Skickar…',
        mailed: 'Vi skickar den till din e-postadress.',
        mailFailed: 'E-postmeddelandet kunde inte skickas.',
        close: 'Stäng',
        heading: (title) => `Konversation: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Fil: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} skickade en fil: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Ansluten igen.',
    },

    content: {
      choices: 'Välj ett svar',
      answered: 'Besvarat',
      closed: 'Inte längre tillgängligt',
      chosen: 'valt',
      send: 'Skicka',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Välj ett alternativ.',
      codeCopied: 'Kopierat',
      newTab: 'öppnas i en ny flik',
      carousel: 'Kort',
      carouselRole: 'karusell',
      slide: (position, count) => `${number(position)} av ${number(count)}`,
      previous: 'Föregående kort',
      next: 'Nästa kort',
      openMap: 'Öppna i kartor',
      pictureMissing: 'Bilden är inte tillgänglig',
      pick: {
        date: 'Välj datum',
        time: 'Välj tid',
        dateTime: 'Välj datum och tid',
      },
      outOfRange: 'Välj ett av alternativen.',
      yourTimeZone: 'Tiderna visas i din tidszon.',
      comment: 'Kommentar',
      skipped: 'inget svar',
      thanks: 'Tack för ditt svar.',
    },

    media: {
      open: (name, size) => `Öppna ${name}, ${size}`,
      openFailed: 'Det gick inte att öppna filen. Försök igen.',
      image: (what) => `Bild: ${what}`,
      unnamedImage: 'Bild',
      loadImage: (size) => `Visa bild, ${size}`,
      playAnimation: (size) => `Spela animering, ${size}`,
      imageFailed: 'Det gick inte att visa bilden.',
      videoFailed: 'Det gick inte att spela videon.',
      audioFailed: 'Det gick inte att spela inspelningen.',
      gone: 'Filen är inte längre tillgänglig.',
      moreImages: (count) => plural(count, { one: '# bild till', other: '# bilder till' }),
      download: (name) => `Ladda ner ${name}`,
      downloadSized: (name, size) => `Ladda ner ${name}, ${size}`,
      downloadFailed: 'Det gick inte att ladda ner filen. Försök igen.',
      viewer: 'Bildvisare',
      position: (at, count) => `${number(at)} av ${number(count)}`,
      previous: 'Föregående bild',
      next: 'Nästa bild',
      zoomIn: 'Zooma in',
      zoomOut: 'Zooma ut',
      zoomed: percent,
      closeViewer: 'Stäng bildvisaren',
      voiceNote: 'Röstmeddelande',
      video: (name) => `Video: ${name}`,
      play: (name) => `Spela ${name}`,
      pause: (name) => `Pausa ${name}`,
      seek: 'Position',
      seekAt: (at, duration) => `${at} av ${duration}`,
      speed: (rate) => `Hastighet ${number(rate)}×`,
    },

    voice: {
      recorder: 'Röstmeddelande',
      asking: 'Tillåt mikrofonen för att börja spela in.',
      recording: 'Spelar in',
      recorded: (time) => `Inspelat, ${time}`,
      stop: 'Stoppa inspelningen',
      discard: 'Släng röstmeddelandet',
      send: 'Skicka röstmeddelandet',
      note: 'Röstmeddelande',
      secondsLeft: (seconds) => plural(seconds, { one: '# sekund kvar', other: '# sekunder kvar' }),
      denied:
        'Den här sidan får inte använda din mikrofon. Du kan tillåta det för webbplatsen i webbläsarens inställningar.',
      noMicrophone: 'Ingen mikrofon hittades.',
      failed: 'Det gick inte att spela in. Ett annat program kanske använder mikrofonen.',
      notSent: 'Röstmeddelandet kunde inte skickas. Försök igen.',
      close: 'Stäng',
    },

    list: {
      untitled: 'Konversation',
      loading: 'Laddar dina konversationer',
      empty: 'Du har inga andra konversationer än.',
      failed: 'Dina konversationer kunde inte laddas.',
      closed: 'Stängd',
      current: 'Öppen nu',
      unread,
      startNew: 'Starta en ny konversation',
      opening: 'Öppnar…',
      openFailed: 'Konversationen kunde inte öppnas.',
      stillSending: 'Ditt senaste meddelande är på väg. Ett ögonblick.',
    },

    move: {
      scan: 'Rikta telefonens kamera mot koden, eller öppna länken på en annan enhet.',
      code: 'QR-kod med länken till konversationen',
      link: 'Länk',
      copy: 'Kopiera länk',
      copied: 'Kopierat',
      goodUntil: (time) =>
        time === null
          ? 'Den fungerar en gång och går snart ut. Den som öppnar länken kan läsa konversationen och skriva i den.'
          : `Den fungerar en gång, till ${time}. Den som öppnar länken kan läsa konversationen och skriva i den.`,
      over: 'Länken har gått ut.',
      again: 'Skapa en ny länk',
      failed: 'Länken kunde inte skapas.',
      loading: 'Skapar en länk',

      how: 'Var vill du fortsätta?',
      channels: {
        sms: 'Sms',
        whatsapp: 'WhatsApp',
        email: 'E-post',
      },
      number: 'Telefonnummer',
      numberHint: 'Med landskod, till exempel +44 7700 900123',
      email: 'E-postadress',
      sendCode: 'Skicka en kod till mig',
      sending: 'Skickar…',
      codeSent: (address) => `Vi har skickat en kod till ${address}.`,
      enterCode: 'Kod',
      confirm: 'Fortsätt där',
      confirming: 'Kontrollerar…',
      otherAddress: 'Använd en annan adress',
      doneTitle: 'Klart',
      done: (address) => `Konversationen fortsätter nu även på ${address}. Det du skriver där visas här.`,
      close: 'Stäng',
      problems: {
        number: 'Skriv numret med landskod, till exempel +44 7700 900123.',
        email: 'Kontrollera adressen. Den ska se ut som namn@example.com.',
        code: 'Skriv koden från meddelandet.',
        wrongCode: 'Det är inte koden som vi skickade, eller så är den för gammal. Kontrollera den eller be om en ny.',
        addressInUse: 'Adressen hör redan till en annan konversation med oss.',
        notOffered: 'Vi kan inte skriva till den adressen härifrån. Prova en annan.',
        over: 'Konversationen är inte längre tillgänglig.',
        other: 'Det gick inte.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Meddelande från vårt team' : `Meddelande från ${name}`),
      dismiss: 'Dölj',
      quickStarts: 'Föreslagna svar',

      closed: 'Vi är inte här just nu',
      back: {
        today: (time) => `Tillbaka idag kl. ${time}`,
        tomorrow: (time) => `Tillbaka imorgon kl. ${time}`,
        on: (day, time) => `Tillbaka ${day} kl. ${time}`,
        unknown: 'Vi är tillbaka så snart vi kan',
      },
      yourTime: 'I din lokala tid',
      looking: 'Ser efter vem som är här…',

      leaveMessage: 'Lämna ett meddelande så hör vi av oss.',
      sendMessage: 'Skicka meddelande',
      sending: 'Skickar…',
      sent: 'Vi har fått ditt meddelande',
      answerTo: (email) =>
        email === null ? 'Vi läser det så snart vi är tillbaka.' : `Vi svarar till ${email} så snart vi är tillbaka.`,
      writeAnother: 'Skriv ett meddelande till',
      notSent: 'Ditt meddelande har inte skickats än. Det finns kvar här.',
    },

    form: {
      step: (position, count, title) =>
        `Steg ${number(position)} av ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Nästa',
      back: 'Tillbaka',
      checking: 'Kontrollerar…',
      choose: 'Välj…',
      chooseSeveral: 'Du kan välja flera.',
      phone: 'Telefon',
      country: (label) => `${label}: land`,
      newTab: 'öppnas i en ny flik',
      pleaseCheck: (labels) => `Kontrollera: ${list(labels)}.`,
      yes: 'Ja',
      message: 'Ditt meddelande',
      yourRating: 'Ditt betyg',
      wasThisHelpful: 'Var det här till hjälp?',
      stars: (count, most) => `${number(count)} av ${plural(most, { one: '# stjärna', other: '# stjärnor' })}`,
      points: (count, most) => `${number(count)} av ${number(most)}`,
      thumbsUp: 'Ja',
      thumbsDown: 'Nej',
      answerFirst: 'Svara på den här frågan.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Välj ett alternativ.',
        tick: 'Kryssa i rutan för att gå vidare.',
        url: 'Kontrollera adressen. Den ska se ut som www.example.com.',
        phone: 'Kontrollera numret. Välj land och ta med riktnumret.',
        number: 'Skriv ett tal.',
        integer: 'Skriv ett heltal.',
        date: 'Ange ett datum.',
        time: 'Ange en tid.',
        tooShort: (characters) => `Skriv minst ${plural(characters, { one: '# tecken', other: '# tecken' })}.`,
        pattern: 'Kontrollera det här. Det har inte den form som väntas.',
        least: (limit) => `Skriv ${limit} eller mer.`,
        most: (limit) => `Skriv ${limit} eller mindre.`,
        earliest: (limit) => `Tidigast: ${limit}.`,
        latest: (limit) => `Senast: ${limit}.`,
        refused: 'Kontrollera det här.',
        unchecked: 'Vi kunde inte kontrollera det här just nu. Försök igen.',
        tooMuch: 'Dina svar är för långa tillsammans. Korta det här.',
      },
    },
  };
});
