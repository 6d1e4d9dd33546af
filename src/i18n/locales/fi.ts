import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('fi', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Yksi uusi viesti', other: '# uutta viestiä' });
  const unread = (count: number) => plural(count, { one: '# lukematon', other: '# lukematonta' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'alle minuutti';
    if (minutes < 90) return plural(minutes, { one: 'noin minuutti', other: 'noin # minuuttia' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'noin tunti', other: 'noin # tuntia' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'noin päivä', other: 'noin # päivää' });
  };
  return {
    first: {
      openChat: 'Avaa chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Ota yhteyttä',
      closeChat: 'Sulje chat',
      connecting: 'Yhdistetään…',
      greeting: 'Hei! Miten voimme auttaa?',
      whatHappensNext: 'Kerro lyhyesti asiastasi, niin joku tiimistämme vastaa sinulle tässä.',
      fieldLabels: {
        friendlyName: 'Nimi',
        email: 'Sähköposti',
        query: 'Kysymyksesi',
      },
      optional: 'valinnainen',
      startChat: 'Aloita chat',
      fieldProblems: {
        required: (label) => `Täytä ”${label}”.`,
        email: () => 'Tarkista osoite. Sen pitäisi näyttää tältä: nimi@example.com.',
        tooLong: (_label, maxLength) => `Tähän mahtuu ${plural(maxLength, { one: '# merkki', other: '# merkkiä' })}.`,
      },
      startNew: 'Aloita uusi keskustelu',
      tryAgain: 'Yritä uudelleen',
      changeDetails: 'Muuta tietojasi',
      crashed: 'Chatissa meni jotain vikaan. Keskustelusi on tallessa.',
      reloadChat: 'Lataa chat uudelleen',
      errors: {
        offline: 'Verkkoyhteys puuttuu. Tarkista yhteys.',
        timeout: 'Tämä kestää kauemmin kuin pitäisi.',
        rateLimited: 'Chatissa on nyt ruuhkaa. Odota hetki.',
        auth: 'Chatiin ei päästy. Yritä hetken päästä uudelleen.',
        rejected: 'Chat ei hyväksynyt tätä.',
        gone: 'Tämä keskustelu ei ole enää saatavilla.',
        tooLarge: 'Tämä on liian pitkä yhdeksi viestiksi.',
        unsupportedType: 'Tällaista ei voi lähettää tässä.',
        ended: 'Tämä keskustelu on päättynyt.',
        unavailable: 'Chatiin ei saada nyt yhteyttä.',
        badEndpointAnswer: 'Chat ei toimi nyt niin kuin pitäisi.',
        badConfig: 'Chat ei ole nyt käytössä tällä sivulla.',
        loadFailed: 'Osaa chatista ei voitu ladata. Tarkista yhteys.',
        unknown: 'Jotain meni vikaan.',
      },
    },

    conversation: {
      conversation: 'Keskustelu',
      you: 'Sinä',
      agent: 'Asiakaspalvelu',
      today: 'Tänään',
      yesterday: 'Eilen',
      newMessages: 'Uudet',
      edited: 'muokattu',
      waitingForAgent: 'Kiitos, saimme viestisi. Vastaus tulee pian tähän.',
      loadingOlder: 'Ladataan vanhempia viestejä',
      olderFailed: 'Vanhempia viestejä ei voitu ladata.',
      loadingConversation: 'Ladataan keskustelua',
      jumpToLatest: (count) => (count === 0 ? 'Siirry uusimpaan' : newMessages(count)),
      isTyping(names) {
        const [first = 'Joku', second, ...others] = names.map((name) => name ?? 'Joku');
        if (second === undefined) return `${first} kirjoittaa`;
        return others.length === 0 ? `${first} ja ${second} kirjoittavat` : 'Useampi kirjoittaa';
      },
      actions: {
        label: 'Viestin toiminnot',
        react: 'Reagoi',
        reply: 'Vastaa',
        reactWith: (emoji) => `Reagoi: ${emoji}`,
        moreEmoji: 'Lisää emojeja',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['sinä'] : []), ...names.map((name) => name ?? 'joku')];
          return `${emoji}: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Vastaat tiimillemme' : `Vastaat: ${name}`),
        replyingToYourself: 'Vastaat omaan viestiisi',
        cancelReply: 'Peru vastaus',
        quote: (name, text) => `Vastaus viestiin, ${name}: ${text}. Siirry viestiin`,
        quoteDeleted: 'Alkuperäinen viesti on poistettu',
        keyboardHint: 'Selaa viestejä painamalla Enter.',
      },
      notices: {
        joined: (name) => (name === null ? 'Joku tiimistämme liittyi keskusteluun' : `${name} liittyi keskusteluun`),
        left: (name) => (name === null ? 'Joku tiimistämme poistui keskustelusta' : `${name} poistui keskustelusta`),
        transferred: (name) =>
          name === null ? 'Kanssasi keskustelee nyt joku toinen tiimistämme' : `Kanssasi keskustelee nyt ${name}`,
        deleted: 'Tämä viesti on poistettu',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Olet jonossa${wait}`;
          return `${position === 1 ? 'Olet jonossa seuraava' : `Paikkasi jonossa: ${number(position)}`}${wait}`;
        },
        bot: 'Automaattinen avustaja',
        botAnswers: (name) => (name === null ? 'Automaattinen avustaja vastaa' : `${name} vastaa`),
      },
      delivery: {
        queued: 'Odottaa lähetystä',
        sending: 'Lähetetään',
        sent: 'Lähetetty',
        read: 'Luettu',
      },
      notSent: 'Ei lähetetty.',
      retry: 'Lähetä uudelleen',
      copyText: 'Kopioi teksti',
      copied: 'Kopioitu',
      emoji: {
        open: 'Emojit',
        search: 'Hae emojeja',
        found: (count, first) =>
          count === 0
            ? 'Emojeja ei löytynyt'
            : `Löytyi ${plural(count, { one: 'yksi emoji', other: '# emojia' })}. Enter valitsee: ${first}.`,
        suggestions: 'Ehdotetut emojit',
        categories: 'Luokat',
        recent: 'Viimeksi käytetyt',
        skinTone: 'Ihonväri',
        noTone: 'ei ihonväriä',
      },
      messageText: {
        code: 'Koodi',
        copyCode: 'Kopioi koodi',
      },
      deleteMessage: 'Poista',
      unnamedFile: 'Tiedosto',
      filesFailed: 'Tätä tiedostoa ei voitu näyttää.',
      recordVoice: 'Nauhoita ääniviesti',

      attachments: {
        add: 'Lisää tiedostoja',
        camera: 'Ota kuva',
        queue: 'Lähetettävät tiedostot',
        preparing: 'Valmistellaan…',
        remove: (name) => `Poista ${name}`,
        dismiss: 'Piilota',
        dropHere: 'Pudota tiedostot tähän',
        takes: (types, size) => `${types}, enintään ${size} kukin`,
        uploading: (name) => `Lähetetään ${name}`,
        cancel: (name) => `Peru ${name}`,
        refusals: {
          empty: (name) => `${name} on tyhjä, joten lähetettävää ei ole.`,
          unreadable: (name) => `Tiedostoa ${name} ei voi lukea. Tarkista, että se avautuu, ja lisää se uudelleen.`,
          folder: (name) => `${name} on kansio. Lisää sen sijaan siinä olevat tiedostot.`,
          notLoaded: (name) => `Tiedostoa ${name} ei voitu lisätä. Tarkista yhteys ja lisää se uudelleen.`,
          tooLarge: (name, size) => `${name} on liian suuri. Tiedoston enimmäiskoko on ${size}.`,
          type: (name, types) => `Tiedostoa ${name} ei voi lähettää tässä. Sopivat tyypit: ${types}.`,
          lies: (name, extension) => `Tiedoston ${name} sisältö ei ole ${extension}, joten sitä ei voi lähettää.`,
          tooMany: (max, left) =>
            `Voit lisätä kerralla ${plural(max, { one: 'yhden tiedoston', other: '# tiedostoa' })}. ${plural(left, { one: 'Yksi jätettiin', other: '# jätettiin' })} pois.`,
        },
        errors: {
          tooLarge: 'Tämä tiedosto on liian suuri lähetettäväksi.',
          unsupportedType: 'Tällaista tiedostoa ei voi lähettää tässä.',
          rejected: 'Chat ei hyväksynyt tätä tiedostoa.',
          gone: 'Tämä tiedosto ei ole enää täällä. Lisää se uudelleen.',
          unavailable: 'Tätä tiedostoa ei voitu ladata palveluun.',
          timeout: 'Tätä tiedostoa ei ehditty ladata palveluun.',
        },
      },

      composerLabel: 'Viestisi',
      composerPlaceholder: 'Kirjoita viesti…',
      send: 'Lähetä viesti',
      nearLimit: (share) => `Pisimmästä viestistä on käytetty ${percent(share)}.`,
      overLimit: (characters) =>
        `Tämä on liian pitkä yhdeksi viestiksi. Lyhennä sitä noin ${plural(characters, { one: '# merkki', other: '# merkkiä' })} tai lähetä se osissa.`,

      reconnecting: 'Yhteys katkesi. Yhdistetään uudelleen…',
      offline: 'Verkkoyhteys puuttuu. Lähetämme viestisi, kun yhteys palaa.',
      refused: 'Chatiin ei päästy takaisin. Kirjoittamasi säilyy siihen asti.',
      notKept:
        'Selaimesi ei anna tallentaa tätä chattia, joten se ei ole täällä enää sivun uudelleenlatauksen jälkeen.',
      retryingIn: (seconds) => `Uusi yritys ${plural(seconds, { one: '# sekunnin', other: '# sekunnin' })} kuluttua.`,
      retryingNow: 'Yritetään uudelleen…',
      tryNow: 'Yritä nyt',

      ended: 'Tämä keskustelu on päättynyt.',
      endedIdle: 'Tämä keskustelu päättyi, koska hetkeen ei tapahtunut mitään.',
      idle: {
        question: 'Oletko vielä paikalla?',
        endsIn: (time) => `Keskustelun päättymiseen: ${time}.`,
        stay: 'Olen paikalla',
        end: 'Lopeta nyt',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# sekunnin', other: '# sekunnin' })
              : plural(minutes, { one: '# minuutin', other: '# minuutin' });
          return `Oletko vielä paikalla? Keskustelu päättyy ${time} kuluttua.`;
        },
      },
      thread: {
        closed: 'Tämä keskustelu on suljettu. Kirjoita milloin vain, niin uusi alkaa.',
        waiting: 'Kiitos, saimme viestisi. Voit sulkea chatin: vastaus on täällä, kun palaat.',
      },
      takeUp: {
        title: 'Keskustelua ei voitu avata',
        linkOver: 'Tämä linkki on jo käytetty tai vanhentunut. Tee uusi siellä, missä chat oli aiemmin auki.',
      },
      back: 'Takaisin',
      answersIn: {
        minutes: 'Vastaamme yleensä muutamassa minuutissa',
        hours: 'Vastaamme yleensä muutamassa tunnissa',
        day: 'Vastaamme yleensä vuorokauden sisällä',
      },

      content: {
        loading: 'Ladataan',
        notShown: 'Tätä viestiä ei voi nyt näyttää.',
        partFailed: 'Osaa tästä viestistä ei voitu ladata.',
      },
      menu: {
        open: 'Chatin valinnat',
        sound: 'Ääni',
        notify: 'Ilmoitukset',
        transcript: 'Keskustelun kopio',
        end: 'Lopeta keskustelu',
        list: 'Keskustelusi',
        elsewhere: 'Jatka toisella laitteella',
        handoff: 'Jatka viestitse',
      },
      attention: {
        newMessage: 'Uusi viesti',
        earlier: (count) => plural(count, { one: 'ja vielä 1 viesti', other: 'ja vielä # viestiä' }),
        dismiss: 'Piilota',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Lopetetaanko keskustelu?',
        whatHappens: 'Sen jälkeen siihen ei voi enää kirjoittaa, mutta voit aloittaa uuden milloin vain.',
        unsent: (count) =>
          plural(count, { one: 'Yhtä viestiäsi ei ole vielä lähetetty.', other: '# viestiäsi on vielä lähettämättä.' }),
        end: 'Lopeta keskustelu',
        goOn: 'Jatka keskustelua',
        skip: 'Lopeta vastaamatta',
        answersNotSent: 'Vastauksiasi ei voitu lähettää.',
        underWay: 'Lopetetaan…',
        failed: 'Keskustelua ei voitu lopettaa.',
      },
      transcript: {
        title: 'Keskustelun kopio',
        whatFor: 'Säilytä kopio tästä keskustelusta.',
        loading: (count) =>
          `Haetaan koko keskustelu: tähän mennessä ${plural(count, { one: '# viesti', other: '# viestiä' })}.`,
        loadingFailed: 'Vanhempia viestejä ei voitu hakea.',
        beginningMissing: 'Vanhemmat viestit eivät ole mukana.',
        text: 'Tallenna tekstinä',
        page: 'Tallenna verkkosivuna',
        print: 'Tulosta',
        printBlocked: 'Selaimesi esti tulostusikkunan. Tallenna verkkosivuna ja tulosta se.',
        mail: 'Lähetä sähköpostilla',
        mailing: 'Lähetetään…',
        mailed: 'Lähetämme sen sähköpostiosoitteeseesi.',
        mailFailed: 'Sähköpostia ei voitu lähettää.',
        close: 'Sulje',
        heading: (title) => `Keskustelu: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Tiedosto: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} lähetti tiedoston: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Yhteys palasi.',
    },

    content: {
      choices: 'Valitse vastaus',
      answered: 'Vastattu',
      closed: 'Ei enää saatavilla',
      chosen: 'valittu',
      send: 'Lähetä',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Valitse jokin vaihtoehto.',
      codeCopied: 'Kopioitu',
      newTab: 'avautuu uuteen välilehteen',
      carousel: 'Kortit',
      carouselRole: 'karuselli',
      slide: (position, count) => `${number(position)}/${number(count)}`,
      previous: 'Edellinen kortti',
      next: 'Seuraava kortti',
      openMap: 'Avaa kartassa',
      pictureMissing: 'Kuva ei ole saatavilla',
      pick: {
        date: 'Valitse päivä',
        time: 'Valitse aika',
        dateTime: 'Valitse päivä ja aika',
      },
      outOfRange: 'Valitse jokin tarjotuista vaihtoehdoista.',
      yourTimeZone: 'Ajat ovat omalla aikavyöhykkeelläsi.',
      comment: 'Kommentti',
      skipped: 'ei vastausta',
      thanks: 'Kiitos vastauksestasi.',
    },

    media: {
      open: (name, size) => `Avaa ${name}, ${size}`,
      openFailed: 'Tätä tiedostoa ei voitu avata. Yritä uudelleen.',
      image: (what) => `Kuva: ${what}`,
      unnamedImage: 'Kuva',
      loadImage: (size) => `Näytä kuva, ${size}`,
      playAnimation: (size) => `Toista animaatio, ${size}`,
      imageFailed: 'Tätä kuvaa ei voitu näyttää.',
      videoFailed: 'Tätä videota ei voitu toistaa.',
      audioFailed: 'Tätä nauhoitusta ei voitu toistaa.',
      gone: 'Tämä tiedosto ei ole enää saatavilla.',
      moreImages: (count) => plural(count, { one: 'vielä # kuva', other: 'vielä # kuvaa' }),
      download: (name) => `Lataa ${name}`,
      downloadSized: (name, size) => `Lataa ${name}, ${size}`,
      downloadFailed: 'Tätä tiedostoa ei voitu ladata. Yritä uudelleen.',
      viewer: 'Kuvien katselu',
      position: (at, count) => `${number(at)}/${number(count)}`,
      previous: 'Edellinen kuva',
      next: 'Seuraava kuva',
      zoomIn: 'Lähennä',
      zoomOut: 'Loitonna',
      zoomed: percent,
      closeViewer: 'Sulje kuvien katselu',
      voiceNote: 'Ääniviesti',
      video: (name) => `Video: ${name}`,
      play: (name) => `Toista ${name}`,
      pause: (name) => `Keskeytä ${name}`,
      seek: 'Sijainti',
      seekAt: (at, duration) => `${at}/${duration}`,
      speed: (rate) => `Nopeus ${number(rate)}×`,
    },

    voice: {
      recorder: 'Ääniviesti',
      asking: 'Salli mikrofoni, niin nauhoitus alkaa.',
      recording: 'Nauhoitetaan',
      recorded: (time) => `Nauhoitettu, ${time}`,
      stop: 'Lopeta nauhoitus',
      discard: 'Hylkää ääniviesti',
      send: 'Lähetä ääniviesti',
      note: 'Ääniviesti',
      secondsLeft: (seconds) => plural(seconds, { one: '# sekunti jäljellä', other: '# sekuntia jäljellä' }),
      denied: 'Tämä sivu ei saa käyttää mikrofoniasi. Voit sallia sen tälle sivustolle selaimen asetuksissa.',
      noMicrophone: 'Mikrofonia ei löytynyt.',
      failed: 'Nauhoitus ei onnistunut. Ehkä toinen ohjelma käyttää mikrofonia.',
      notSent: 'Tätä ääniviestiä ei voitu lähettää. Yritä uudelleen.',
      close: 'Sulje',
    },

    list: {
      untitled: 'Keskustelu',
      loading: 'Ladataan keskustelujasi',
      empty: 'Sinulla ei ole vielä muita keskusteluja.',
      failed: 'Keskustelujasi ei voitu ladata.',
      closed: 'Suljettu',
      current: 'Nyt auki',
      unread,
      startNew: 'Aloita uusi keskustelu',
      opening: 'Avataan…',
      openFailed: 'Tätä keskustelua ei voitu avata.',
      stillSending: 'Viimeisin viestisi on vielä matkalla. Hetki vain.',
    },

    move: {
      scan: 'Osoita puhelimen kameralla koodia tai avaa linkki toisella laitteella.',
      code: 'QR-koodi, jossa on linkki tähän keskusteluun',
      link: 'Linkki',
      copy: 'Kopioi linkki',
      copied: 'Kopioitu',
      goodUntil: (time) =>
        time === null
          ? 'Linkki toimii kerran ja vanhenee pian. Sen avaaja voi lukea tätä keskustelua ja kirjoittaa siihen.'
          : `Linkki toimii kerran, viimeistään ${time}. Sen avaaja voi lukea tätä keskustelua ja kirjoittaa siihen.`,
      over: 'Tämä linkki on vanhentunut.',
      again: 'Tee uusi linkki',
      failed: 'Linkkiä ei voitu tehdä.',
      loading: 'Tehdään linkki',

      how: 'Missä haluat jatkaa?',
      channels: {
        sms: 'Tekstiviesti',
        whatsapp: 'WhatsApp',
        email: 'Sähköposti',
      },
      number: 'Puhelinnumero',
      numberHint: 'Maatunnuksen kanssa, esimerkiksi +44 7700 900123',
      email: 'Sähköpostiosoite',
      sendCode: 'Lähetä koodi',
      sending: 'Lähetetään…',
      codeSent: (address) => `Lähetimme koodin osoitteeseen ${address}.`,
      enterCode: 'Koodi',
      confirm: 'Jatka siellä',
      confirming: 'Tarkistetaan…',
      otherAddress: 'Käytä toista osoitetta',
      doneTitle: 'Valmista',
      done: (address) =>
        `Tämä keskustelu jatkuu nyt myös täällä: ${address}. Siellä kirjoittamasi näkyy myös chatissa.`,
      close: 'Sulje',
      problems: {
        number: 'Anna numero maatunnuksen kanssa, esimerkiksi +44 7700 900123.',
        email: 'Tarkista osoite. Sen pitäisi näyttää tältä: nimi@example.com.',
        code: 'Anna viestissä ollut koodi.',
        wrongCode: 'Tämä ei ole lähettämämme koodi, tai se on vanhentunut. Tarkista se tai pyydä uusi.',
        addressInUse: 'Tämä osoite kuuluu jo toiseen keskusteluun kanssamme.',
        notOffered: 'Tähän osoitteeseen ei voi kirjoittaa täältä. Kokeile toista.',
        over: 'Tämä keskustelu ei ole enää saatavilla.',
        other: 'Se ei onnistunut.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Viesti tiimiltämme' : `Viesti: ${name}`),
      dismiss: 'Piilota',
      quickStarts: 'Ehdotetut vastaukset',

      closed: 'Emme ole juuri nyt paikalla',
      back: {
        today: (time) => `Palaamme tänään klo ${time}`,
        tomorrow: (time) => `Palaamme huomenna klo ${time}`,
        on: (day, time) => `Palaamme: ${day} klo ${time}`,
        unknown: 'Palaamme niin pian kuin voimme',
      },
      yourTime: 'Paikallista aikaasi',
      looking: 'Katsotaan, kuka on paikalla…',

      leaveMessage: 'Jätä viesti, niin otamme yhteyttä.',
      sendMessage: 'Lähetä viesti',
      sending: 'Lähetetään…',
      sent: 'Viestisi on perillä',
      answerTo: (email) =>
        email === null ? 'Luemme sen heti palattuamme.' : `Vastaamme osoitteeseen ${email} heti palattuamme.`,
      writeAnother: 'Kirjoita toinen viesti',
      notSent: 'Viestiäsi ei ole vielä lähetetty. Se on yhä tässä.',
    },

    form: {
      step: (position, count, title) =>
        `Vaihe ${number(position)}/${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Seuraava',
      back: 'Takaisin',
      checking: 'Tarkistetaan…',
      choose: 'Valitse…',
      chooseSeveral: 'Voit valita useamman.',
      phone: 'Puhelin',
      country: (label) => `${label}: maa`,
      newTab: 'avautuu uuteen välilehteen',
      pleaseCheck: (labels) => `Tarkista: ${list(labels)}.`,
      yes: 'Kyllä',
      message: 'Viestisi',
      yourRating: 'Arviosi',
      wasThisHelpful: 'Oliko tästä apua?',
      stars: (count, most) => `${number(count)}/${plural(most, { one: '# tähti', other: '# tähteä' })}`,
      points: (count, most) => `${number(count)}/${number(most)}`,
      thumbsUp: 'Kyllä',
      thumbsDown: 'Ei',
      answerFirst: 'Vastaa tähän.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Valitse jokin vaihtoehto.',
        tick: 'Jatka rastittamalla tämä.',
        url: 'Tarkista osoite. Sen pitäisi näyttää tältä: www.example.com.',
        phone: 'Tarkista numero. Valitse maa ja lisää suuntanumero.',
        number: 'Anna luku.',
        integer: 'Anna kokonaisluku.',
        date: 'Anna päivämäärä.',
        time: 'Anna kellonaika.',
        tooShort: (characters) => `Kirjoita vähintään ${plural(characters, { one: '# merkki', other: '# merkkiä' })}.`,
        pattern: 'Tarkista tämä. Se ei ole odotetussa muodossa.',
        least: (limit) => `Anna vähintään ${limit}.`,
        most: (limit) => `Anna enintään ${limit}.`,
        earliest: (limit) => `Aikaisintaan: ${limit}.`,
        latest: (limit) => `Viimeistään: ${limit}.`,
        refused: 'Tarkista tämä.',
        unchecked: 'Tätä ei voitu nyt tarkistaa. Yritä uudelleen.',
        tooMuch: 'Vastauksesi ovat yhdessä liian pitkiä. Lyhennä tätä.',
      },
    },
  };
});
