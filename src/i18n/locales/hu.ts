import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('hu', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Egy új üzenet', other: '# új üzenet' });
  const unread = (count: number) => plural(count, { one: '# olvasatlan', other: '# olvasatlan' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'kevesebb mint egy perc';
    if (minutes < 90) return plural(minutes, { one: 'körülbelül egy perc', other: 'körülbelül # perc' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'körülbelül egy óra', other: 'körülbelül # óra' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'körülbelül egy nap', other: 'körülbelül # nap' });
  };
  return {
    first: {
      openChat: 'Csevegés megnyitása',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Írjon nekünk',
      closeChat: 'Csevegés bezárása',
      connecting: 'Kapcsolódás…',
      greeting: 'Üdvözöljük! Miben segíthetünk?',
      whatHappensNext: 'Írja le röviden, miről van szó, és csapatunk egyik tagja itt fog válaszolni.',
      fieldLabels: {
        friendlyName: 'Név',
        email: 'E-mail',
        query: 'Kérdése',
      },
      optional: 'nem kötelező',
      startChat: 'Csevegés indítása',
      fieldProblems: {
        required: (label) => `Töltse ki ezt a mezőt: „${label}”.`,
        email: () => 'Ellenőrizze a címet. Így kell kinéznie: nev@example.com.',
        tooLong: (_label, maxLength) =>
          `Legfeljebb ${plural(maxLength, { one: '# karakter', other: '# karakter' })} lehet.`,
      },
      startNew: 'Új beszélgetés indítása',
      tryAgain: 'Újra',
      changeDetails: 'Adatok módosítása',
      crashed: 'Hiba történt a csevegésben. A beszélgetése biztonságban van.',
      reloadChat: 'Csevegés újratöltése',
      errors: {
        offline: 'Nincs internetkapcsolat. Ellenőrizze a hálózatot.',
        timeout: 'Ez tovább tart, mint kellene.',
        rateLimited: 'Most nagy a forgalom a csevegésben. Várjon egy kicsit.',
        auth: 'Nem sikerült belépni a csevegésbe. Kis idő múlva próbálja újra.',
        rejected: 'A csevegés ezt nem fogadta el.',
        gone: 'Ez a beszélgetés már nem érhető el.',
        tooLarge: 'Ez túl hosszú egy üzenethez.',
        unsupportedType: 'Ilyen tartalom itt nem küldhető.',
        ended: 'Ez a beszélgetés véget ért.',
        unavailable: 'A csevegés most nem érhető el.',
        badEndpointAnswer: 'A csevegés most nem működik megfelelően.',
        badConfig: 'A csevegés most nem érhető el ezen az oldalon.',
        loadFailed: 'A csevegés egy részét nem sikerült betölteni. Ellenőrizze a kapcsolatot.',
        unknown: 'Hiba történt.',
      },
    },

    conversation: {
      conversation: 'Beszélgetés',
      you: 'Ön',
      agent: 'Ügyfélszolgálat',
      today: 'Ma',
      yesterday: 'Tegnap',
      newMessages: 'Új',
      edited: 'szerkesztve',
      waitingForAgent: 'Köszönjük, megkaptuk az üzenetét. Hamarosan válaszolunk.',
      loadingOlder: 'Korábbi üzenetek betöltése',
      olderFailed: 'A korábbi üzeneteket nem sikerült betölteni.',
      loadingConversation: 'Beszélgetés betöltése',
      jumpToLatest: (count) => (count === 0 ? 'Ugrás a legújabbhoz' : newMessages(count)),
      isTyping(names) {
        const [first = 'Valaki', second, ...others] = names.map((name) => name ?? 'Valaki');
        if (second === undefined) return `${first} ír`;
        return others.length === 0 ? `${first} és ${second} ír` : 'Többen írnak';
      },
      actions: {
        label: 'Műveletek az üzenettel',
        react: 'Reagálás',
        reply: 'Válasz',
        reactWith: (emoji) => `Reagálás: ${emoji}`,
        moreEmoji: 'További emojik',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['Ön'] : []), ...names.map((name) => name ?? 'valaki')];
          return `${emoji} tőlük: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Válasz a csapatunknak' : `Válasz neki: ${name}`),
        replyingToYourself: 'Válasz a saját üzenetére',
        cancelReply: 'Válasz elvetése',
        quote: (name, text) => `Válasz erre, ${name}: ${text}. Ugrás az üzenethez`,
        quoteDeleted: 'Az eredeti üzenetet törölték',
        keyboardHint: 'Az Enter billentyűvel végigmehet az üzeneteken.',
      },
      notices: {
        joined: (name) => (name === null ? 'Csapatunk egyik tagja csatlakozott' : `${name} csatlakozott`),
        left: (name) => (name === null ? 'Csapatunk egyik tagja kilépett' : `${name} kilépett`),
        transferred: (name) =>
          name === null ? 'Mostantól csapatunk egy másik tagja beszél Önnel' : `Mostantól ${name} beszél Önnel`,
        deleted: 'Ezt az üzenetet törölték',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Ön várakozik a sorban${wait}`;
          return `${position === 1 ? 'Ön következik' : `Helye a sorban: ${number(position)}.`}${wait}`;
        },
        bot: 'Automatikus asszisztens',
        botAnswers: (name) => (name === null ? 'Egy automatikus asszisztens válaszol' : `${name} válaszol`),
      },
      delivery: {
        queued: 'Küldésre vár',
        sending: 'Küldés',
        sent: 'Elküldve',
        read: 'Elolvasva',
      },
      notSent: 'Nincs elküldve.',
      retry: 'Újraküldés',
      copyText: 'Szöveg másolása',
      copied: 'Másolva',
      emoji: {
        open: 'Emojik',
        search: 'Emoji keresése',
        found: (count, first) =>
          count === 0
            ? 'Nincs ilyen emoji'
            : `${plural(count, { one: '# emoji', other: '# emoji' })} található. Az Enter ezt választja: ${first}.`,
        suggestions: 'Javasolt emojik',
        categories: 'Kategóriák',
        recent: 'Legutóbbiak',
        skinTone: 'Bőrszín',
        noTone: 'bőrszín nélkül',
      },
      messageText: {
        code: 'Kód',
        copyCode: 'Kód másolása',
      },
      deleteMessage: 'Törlés',
      unnamedFile: 'Fájl',
      filesFailed: 'Ezt a fájlt nem sikerült megjeleníteni.',
      recordVoice: 'Hangüzenet felvétele',

      attachments: {
        add: 'Fájlok hozzáadása',
        camera: 'Fénykép készítése',
        queue: 'Küldendő fájlok',
        preparing: 'Előkészítés…',
        remove: (name) => `Eltávolítás: ${name}`,
        dismiss: 'Elrejtés',
        dropHere: 'Húzza ide a fájlokat',
        takes: (types, size) => `${types}, egyenként legfeljebb ${size}`,
        uploading: (name) => `Küldés: ${name}`,
        cancel: (name) => `Megszakítás: ${name}`,
        refusals: {
          empty: (name) => `Ez a fájl üres, nincs mit elküldeni: ${name}.`,
          unreadable: (name) => `Nem olvasható: ${name}. Ellenőrizze, hogy megnyitható-e, és adja hozzá újra.`,
          folder: (name) => `${name}: ez egy mappa. Inkább a benne lévő fájlokat adja hozzá.`,
          notLoaded: (name) => `Nem sikerült hozzáadni: ${name}. Ellenőrizze a kapcsolatot, és próbálja újra.`,
          tooLarge: (name, size) => `Túl nagy: ${name}. Egy fájl legfeljebb ${size} lehet.`,
          type: (name, types) => `Itt nem küldhető: ${name}. Elfogadott típusok: ${types}.`,
          lies: (name, extension) => `${name}: a tartalma nem ${extension}, ezért nem küldhető el.`,
          tooMany: (max, left) =>
            `Egyszerre legfeljebb ${plural(max, { one: '# fájl', other: '# fájl' })} adható hozzá. Kimaradt: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Ez a fájl túl nagy ahhoz, hogy itt elküldje.',
          unsupportedType: 'Ilyen típusú fájl itt nem küldhető.',
          rejected: 'A csevegés nem fogadta el ezt a fájlt.',
          gone: 'Ez a fájl már nincs itt. Adja hozzá újra.',
          unavailable: 'Ezt a fájlt nem sikerült feltölteni.',
          timeout: 'Ezt a fájlt nem sikerült időben feltölteni.',
        },
      },

      composerLabel: 'Üzenete',
      composerPlaceholder: 'Írjon üzenetet…',
      send: 'Üzenet küldése',
      nearLimit: (share) => `A leghosszabb üzenet felhasznált része: ${percent(share)}.`,
      overLimit: (characters) =>
        `Ez túl hosszú egy üzenethez. Rövidítse körülbelül ${plural(characters, { one: '# karakterrel', other: '# karakterrel' })}, vagy küldje el részletekben.`,

      reconnecting: 'Megszakadt a kapcsolat. Újrakapcsolódás…',
      offline: 'Nincs internetkapcsolat. Az üzeneteit elküldjük, amint újra lesz.',
      refused: 'Nem sikerült visszalépni a csevegésbe. Amit ír, addig is megmarad.',
      notKept: 'A böngésző nem engedi menteni ezt a csevegést, így az oldal újratöltése után már nem lesz itt.',
      retryingIn: (seconds) => `Új próbálkozás ${plural(seconds, { one: '# másodperc', other: '# másodperc' })} múlva.`,
      retryingNow: 'Új próbálkozás…',
      tryNow: 'Próbálja most',

      ended: 'Ez a beszélgetés véget ért.',
      endedIdle: 'Ez a beszélgetés véget ért, mert egy ideje senki sem írt.',
      idle: {
        question: 'Itt van még?',
        endsIn: (time) => `A beszélgetés véget ér ${time} múlva.`,
        stay: 'Itt vagyok',
        end: 'Befejezés most',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# másodperc', other: '# másodperc' })
              : plural(minutes, { one: '# perc', other: '# perc' });
          return `Itt van még? A beszélgetés véget ér ${time} múlva.`;
        },
      },
      thread: {
        closed: 'Ezt a beszélgetést lezárták. Írjon bármikor, és új kezdődik.',
        waiting: 'Köszönjük, megkaptuk az üzenetét. Bezárhatja a csevegést: a válasz itt lesz, amikor visszatér.',
      },
      takeUp: {
        title: 'Ezt a beszélgetést nem sikerült megnyitni',
        linkOver:
          'Ezt a linket már felhasználták, vagy lejárt. Készítsen újat ott, ahol korábban megnyitotta a csevegést.',
      },
      back: 'Vissza',
      answersIn: {
        minutes: 'Általában néhány percen belül válaszolunk',
        hours: 'Általában néhány órán belül válaszolunk',
        day: 'Általában egy napon belül válaszolunk',
      },

      content: {
        loading: 'Betöltés',
        notShown: 'Ez az üzenet most nem jeleníthető meg.',
        partFailed: 'Az üzenet egy részét nem sikerült betölteni.',
      },
      menu: {
        open: 'A csevegés beállításai',
        sound: 'Hang',
        notify: 'Értesítések',
        transcript: 'Beszélgetés átirata',
        end: 'Beszélgetés befejezése',
        list: 'Beszélgetései',
        elsewhere: 'Folytatás másik eszközön',
        handoff: 'Folytatás üzenetben',
      },
      attention: {
        newMessage: 'Új üzenet',
        earlier: (count) => plural(count, { one: 'és még # üzenet', other: 'és még # üzenet' }),
        dismiss: 'Elrejtés',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Befejezi ezt a beszélgetést?',
        whatHappens: 'Utána már nem írhat bele, de bármikor indíthat újat.',
        unsent: (count) =>
          plural(count, { one: '# üzenete még nincs elküldve.', other: '# üzenete még nincs elküldve.' }),
        end: 'Beszélgetés befejezése',
        goOn: 'Csevegés folytatása',
        skip: 'Befejezés válasz nélkül',
        answersNotSent: 'A válaszait nem sikerült elküldeni.',
        underWay: 'Befejezés…',
        failed: 'A beszélgetést nem sikerült befejezni.',
      },
      transcript: {
        title: 'Beszélgetés átirata',
        whatFor: 'Őrizze meg a beszélgetés másolatát.',
        loading: (count) =>
          `A teljes beszélgetés letöltése, eddig ${plural(count, { one: '# üzenet', other: '# üzenet' })}.`,
        loadingFailed: 'A korábbi üzeneteket nem sikerült letölteni.',
        beginningMissing: 'A korábbi üzenetek nincsenek benne.',
        text: 'Mentés szövegként',
        page: 'Mentés weblapként',
        print: 'Nyomtatás',
        printBlocked: 'A böngésző letiltotta a nyomtatási ablakot. Mentse weblapként, és nyomtassa ki azt.',
        mail: 'Küldés e-mailben',
        mailing: 'Küldés…',
        mailed: 'Küldjük az e-mail-címére.',
        mailFailed: 'Az e-mailt nem sikerült elküldeni.',
        close: 'Bezárás',
        heading: (title) => `Beszélgetés: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Fájl: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} fájlt küldött: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Helyreállt a kapcsolat.',
    },

    content: {
      choices: 'Válasszon egy választ',
      answered: 'Megválaszolva',
      closed: 'Már nem elérhető',
      chosen: 'kiválasztva',
      send: 'Küldés',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Válasszon egy lehetőséget.',
      codeCopied: 'Másolva',
      newTab: 'új lapon nyílik meg',
      carousel: 'Kártyák',
      carouselRole: 'körhinta',
      slide: (position, count) => `${number(position)} / ${number(count)}`,
      previous: 'Előző kártya',
      next: 'Következő kártya',
      openMap: 'Megnyitás térképen',
      pictureMissing: 'A kép nem érhető el',
      pick: {
        date: 'Dátum választása',
        time: 'Időpont választása',
        dateTime: 'Dátum és időpont választása',
      },
      outOfRange: 'Válasszon a felkínált lehetőségek közül.',
      yourTimeZone: 'Az időpontok az Ön időzónájában értendők.',
      comment: 'Megjegyzés',
      skipped: 'nincs válasz',
      thanks: 'Köszönjük a válaszát.',
    },

    media: {
      open: (name, size) => `Megnyitás: ${name}, ${size}`,
      openFailed: 'Ezt a fájlt nem sikerült megnyitni. Próbálja újra.',
      image: (what) => `Kép: ${what}`,
      unnamedImage: 'Kép',
      loadImage: (size) => `Kép megjelenítése, ${size}`,
      playAnimation: (size) => `Animáció lejátszása, ${size}`,
      imageFailed: 'Ezt a képet nem sikerült megjeleníteni.',
      videoFailed: 'Ezt a videót nem sikerült lejátszani.',
      audioFailed: 'Ezt a felvételt nem sikerült lejátszani.',
      gone: 'Ez a fájl már nem érhető el.',
      moreImages: (count) => plural(count, { one: 'még # kép', other: 'még # kép' }),
      download: (name) => `Letöltés: ${name}`,
      downloadSized: (name, size) => `Letöltés: ${name}, ${size}`,
      downloadFailed: 'Ezt a fájlt nem sikerült letölteni. Próbálja újra.',
      viewer: 'Képnézegető',
      position: (at, count) => `${number(at)} / ${number(count)}`,
      previous: 'Előző kép',
      next: 'Következő kép',
      zoomIn: 'Nagyítás',
      zoomOut: 'Kicsinyítés',
      zoomed: percent,
      closeViewer: 'Képnézegető bezárása',
      voiceNote: 'Hangüzenet',
      video: (name) => `Videó: ${name}`,
      play: (name) => `Lejátszás: ${name}`,
      pause: (name) => `Szünet: ${name}`,
      seek: 'Pozíció',
      seekAt: (at, duration) => `${at} / ${duration}`,
      speed: (rate) => `Sebesség: ${number(rate)}×`,
    },

    voice: {
      recorder: 'Hangüzenet',
      asking: 'A felvételhez engedélyezze a mikrofont.',
      recording: 'Felvétel',
      recorded: (time) => `Felvéve, ${time}`,
      stop: 'Felvétel leállítása',
      discard: 'Hangüzenet elvetése',
      send: 'Hangüzenet küldése',
      note: 'Hangüzenet',
      secondsLeft: (seconds) => plural(seconds, { one: 'Még # másodperc', other: 'Még # másodperc' }),
      denied: 'Ez az oldal nem használhatja a mikrofont. A böngésző beállításaiban engedélyezheti ennek a webhelynek.',
      noMicrophone: 'Nem található mikrofon.',
      failed: 'Nem sikerült a felvétel. Lehet, hogy egy másik program használja a mikrofont.',
      notSent: 'Ezt a hangüzenetet nem sikerült elküldeni. Próbálja újra.',
      close: 'Bezárás',
    },

    list: {
      untitled: 'Beszélgetés',
      loading: 'Beszélgetések betöltése',
      empty: 'Még nincs másik beszélgetése.',
      failed: 'A beszélgetéseit nem sikerült betölteni.',
      closed: 'Lezárva',
      current: 'Most megnyitva',
      unread,
      startNew: 'Új beszélgetés indítása',
      opening: 'Megnyitás…',
      openFailed: 'Ezt a beszélgetést nem sikerült megnyitni.',
      stillSending: 'Az utolsó üzenete még úton van. Egy pillanat.',
    },

    move: {
      scan: 'Irányítsa telefonja kameráját a kódra, vagy nyissa meg a linket egy másik eszközön.',
      code: 'QR-kód a beszélgetés linkjével',
      link: 'Link',
      copy: 'Link másolása',
      copied: 'Másolva',
      goodUntil: (time) =>
        time === null
          ? 'Egyszer használható, és hamarosan lejár. Aki megnyitja, olvashatja ezt a beszélgetést, és írhat bele.'
          : `Egyszer használható, eddig: ${time}. Aki megnyitja, olvashatja ezt a beszélgetést, és írhat bele.`,
      over: 'Ez a link lejárt.',
      again: 'Új link készítése',
      failed: 'A linket nem sikerült elkészíteni.',
      loading: 'Link készítése',

      how: 'Hol folytassuk?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Telefonszám',
      numberHint: 'Országhívóval, például +44 7700 900123',
      email: 'E-mail-cím',
      sendCode: 'Kód küldése',
      sending: 'Küldés…',
      codeSent: (address) => `Elküldtük a kódot ide: ${address}.`,
      enterCode: 'Kód',
      confirm: 'Folytatás ott',
      confirming: 'Ellenőrzés…',
      otherAddress: 'Másik cím használata',
      doneTitle: 'Minden kész',
      done: (address) => `Ez a beszélgetés mostantól itt is folytatódik: ${address}. Amit ott ír, itt is megjelenik.`,
      close: 'Bezárás',
      problems: {
        number: 'Adja meg a számot országhívóval, például +44 7700 900123.',
        email: 'Ellenőrizze a címet. Így kell kinéznie: nev@example.com.',
        code: 'Adja meg az üzenetben kapott kódot.',
        wrongCode: 'Nem ezt a kódot küldtük, vagy már lejárt. Ellenőrizze, vagy kérjen újat.',
        addressInUse: 'Ez a cím már egy másik, velünk folytatott beszélgetéshez tartozik.',
        notOffered: 'Erre a címre innen nem tudunk írni. Próbáljon meg egy másikat.',
        over: 'Ez a beszélgetés már nem érhető el.',
        other: 'Ez nem sikerült.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Üzenet a csapatunktól' : `Üzenet tőle: ${name}`),
      dismiss: 'Elrejtés',
      quickStarts: 'Javasolt válaszok',

      closed: 'Most nem vagyunk itt',
      back: {
        today: (time) => `Ma újra itt leszünk: ${time}`,
        tomorrow: (time) => `Holnap újra itt leszünk: ${time}`,
        on: (day, time) => `Újra itt leszünk: ${day}, ${time}`,
        unknown: 'Amint lehet, újra itt leszünk',
      },
      yourTime: 'Az Ön helyi ideje szerint',
      looking: 'Megnézzük, ki van itt…',

      leaveMessage: 'Hagyjon üzenetet, és jelentkezünk.',
      sendMessage: 'Üzenet küldése',
      sending: 'Küldés…',
      sent: 'Megkaptuk az üzenetét',
      answerTo: (email) =>
        email === null ? 'Amint visszatértünk, elolvassuk.' : `Amint visszatértünk, válaszolunk ide: ${email}.`,
      writeAnother: 'Újabb üzenet írása',
      notSent: 'Az üzenete még nincs elküldve. Továbbra is itt van.',
    },

    form: {
      step: (position, count, title) =>
        `${number(position)}. lépés, összesen ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Tovább',
      back: 'Vissza',
      checking: 'Ellenőrzés…',
      choose: 'Válasszon…',
      chooseSeveral: 'Többet is választhat.',
      phone: 'Telefon',
      country: (label) => `${label}: ország`,
      newTab: 'új lapon nyílik meg',
      pleaseCheck: (labels) => `Ellenőrizze: ${list(labels)}.`,
      yes: 'Igen',
      message: 'Üzenete',
      yourRating: 'Értékelése',
      wasThisHelpful: 'Hasznos volt?',
      stars: (count, most) => `${plural(most, { one: '# csillagból', other: '# csillagból' })}: ${number(count)}`,
      points: (count, most) => `${number(count)} / ${number(most)}`,
      thumbsUp: 'Igen',
      thumbsDown: 'Nem',
      answerFirst: 'Válaszoljon erre a kérdésre.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Válasszon egy lehetőséget.',
        tick: 'A folytatáshoz jelölje be ezt.',
        url: 'Ellenőrizze a címet. Így kell kinéznie: www.example.com.',
        phone: 'Ellenőrizze a számot. Válassza ki az országot, és adja meg a körzetszámot.',
        number: 'Adjon meg egy számot.',
        integer: 'Adjon meg egy egész számot.',
        date: 'Adjon meg egy dátumot.',
        time: 'Adjon meg egy időpontot.',
        tooShort: (characters) => `Legalább ${plural(characters, { one: '# karakter', other: '# karakter' })} kell.`,
        pattern: 'Ellenőrizze. Nem a várt formátumú.',
        least: (limit) => `A legkisebb megadható érték: ${limit}.`,
        most: (limit) => `A legnagyobb megadható érték: ${limit}.`,
        earliest: (limit) => `Legkorábban: ${limit}.`,
        latest: (limit) => `Legkésőbb: ${limit}.`,
        refused: 'Ellenőrizze.',
        unchecked: 'Ezt most nem sikerült ellenőrizni. Próbálja újra.',
        tooMuch: 'Válaszai együtt túl hosszúak. Rövidítse ezt.',
      },
    },
  };
});
