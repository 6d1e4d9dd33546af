import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('ro', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: 'Un mesaj nou', few: '# mesaje noi', other: '# de mesaje noi' });
  const unread = (count: number) => plural(count, { one: '# necitit', few: '# necitite', other: '# de necitite' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'mai puțin de un minut';
    if (minutes < 90)
      return plural(minutes, { one: 'circa un minut', few: 'circa # minute', other: 'circa # de minute' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'circa o oră', few: 'circa # ore', other: 'circa # de ore' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'circa o zi', few: 'circa # zile', other: 'circa # de zile' });
  };
  return {
    first: {
      openChat: 'Deschideți chatul',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Scrieți-ne',
      closeChat: 'Închideți chatul',
      connecting: 'Se conectează…',
      greeting: 'Bună ziua! Cu ce vă putem ajuta?',
      whatHappensNext:
        'Spuneți-ne pe scurt despre ce este vorba, iar cineva din echipa noastră vă va răspunde chiar aici.',
      fieldLabels: {
        friendlyName: 'Nume',
        email: 'E-mail',
        query: 'Întrebarea dumneavoastră',
      },
      optional: 'opțional',
      startChat: 'Începeți chatul',
      fieldProblems: {
        required: (label) => `Completați „${label}”.`,
        email: () => 'Verificați adresa. Ar trebui să arate ca nume@example.com.',
        tooLong: (_label, maxLength) =>
          `Cel mult ${plural(maxLength, { one: '# caracter', few: '# caractere', other: '# de caractere' })}.`,
      },
      startNew: 'Începeți o conversație nouă',
      tryAgain: 'Încercați din nou',
      changeDetails: 'Modificați datele',
      crashed: 'Ceva nu a mers în chat. Conversația este în siguranță.',
      reloadChat: 'Reîncărcați chatul',
      errors: {
        offline: 'Nu aveți conexiune. Verificați rețeaua.',
        timeout: 'Durează mai mult decât ar trebui.',
        rateLimited: 'Chatul este foarte aglomerat acum. Așteptați puțin.',
        auth: 'Nu s-a putut intra în chat. Încercați din nou peste puțin timp.',
        rejected: 'Chatul nu a acceptat acest lucru.',
        gone: 'Această conversație nu mai este disponibilă.',
        tooLarge: 'Este prea lung pentru un singur mesaj.',
        unsupportedType: 'Acest tip de conținut nu poate fi trimis aici.',
        ended: 'Această conversație s-a încheiat.',
        unavailable: 'Chatul nu poate fi contactat acum.',
        badEndpointAnswer: 'Chatul nu funcționează acum așa cum ar trebui.',
        badConfig: 'Chatul nu este disponibil acum pe această pagină.',
        loadFailed: 'O parte din chat nu s-a putut încărca. Verificați conexiunea.',
        unknown: 'Ceva nu a mers.',
      },
    },

    conversation: {
      conversation: 'Conversație',
      you: 'Dumneavoastră',
      agent: 'Asistență',
      today: 'Astăzi',
      yesterday: 'Ieri',
      newMessages: 'Noi',
      edited: 'editat',
      waitingForAgent: 'Mulțumim, am primit mesajul. În curând veți primi un răspuns aici.',
      loadingOlder: 'Se încarcă mesajele mai vechi',
      olderFailed: 'Mesajele mai vechi nu s-au putut încărca.',
      loadingConversation: 'Se încarcă conversația',
      jumpToLatest: (count) => (count === 0 ? 'La cel mai nou mesaj' : newMessages(count)),
      isTyping(names) {
        const [first = 'Cineva', second, ...others] = names.map((name) => name ?? 'Cineva');
        if (second === undefined) return `${first} scrie`;
        return others.length === 0 ? `${first} și ${second} scriu` : 'Mai multe persoane scriu';
      },
      actions: {
        label: 'Acțiuni pentru mesaj',
        react: 'Reacționați',
        reply: 'Răspundeți',
        reactWith: (emoji) => `Reacționați cu ${emoji}`,
        moreEmoji: 'Mai multe emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['dumneavoastră'] : []), ...names.map((name) => name ?? 'cineva')];
          return `${emoji} de la ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Răspuns pentru echipa noastră' : `Răspuns pentru ${name}`),
        replyingToYourself: 'Răspuns la propriul mesaj',
        cancelReply: 'Renunțați la răspuns',
        quote: (name, text) => `Ca răspuns pentru ${name}: ${text}. Mergeți la acel mesaj`,
        quoteDeleted: 'Mesajul inițial a fost șters',
        keyboardHint: 'Apăsați Enter pentru a parcurge mesajele.',
      },
      notices: {
        joined: (name) => (name === null ? 'Cineva din echipa noastră a intrat în chat' : `${name} a intrat în chat`),
        left: (name) => (name === null ? 'Cineva din echipa noastră a ieșit din chat' : `${name} a ieșit din chat`),
        transferred: (name) =>
          name === null ? 'Acum vorbiți cu altcineva din echipa noastră' : `Acum vorbiți cu ${name}`,
        deleted: 'Acest mesaj a fost șters',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Sunteți în așteptare${wait}`;
          return `${position === 1 ? 'Urmează rândul dumneavoastră' : `Locul în așteptare: ${number(position)}`}${wait}`;
        },
        bot: 'Asistent automat',
        botAnswers: (name) => (name === null ? 'Un asistent automat răspunde' : `${name} răspunde`),
      },
      delivery: {
        queued: 'Așteaptă trimiterea',
        sending: 'Se trimite',
        sent: 'Trimis',
        read: 'Citit',
      },
      notSent: 'Netrimis.',
      retry: 'Retrimiteți',
      copyText: 'Copiați textul',
      copied: 'Copiat',
      emoji: {
        open: 'Emoji',
        search: 'Căutați emoji',
        found: (count, first) =>
          count === 0
            ? 'Niciun emoji găsit'
            : `${plural(count, { one: 'Un emoji găsit', few: '# emoji găsite', other: '# de emoji găsite' })}. Enter alege ${first}.`,
        suggestions: 'Emoji sugerate',
        categories: 'Categorii',
        recent: 'Folosite recent',
        skinTone: 'Nuanța pielii',
        noTone: 'fără nuanță',
      },
      messageText: {
        code: 'Cod',
        copyCode: 'Copiați codul',
      },
      deleteMessage: 'Ștergeți',
      unnamedFile: 'Fișier',
      filesFailed: 'Acest fișier nu s-a putut afișa.',
      recordVoice: 'Înregistrați un mesaj vocal',

      attachments: {
        add: 'Adăugați fișiere',
        camera: 'Faceți o fotografie',
        queue: 'Fișiere de trimis',
        preparing: 'Se pregătește…',
        remove: (name) => `Eliminați ${name}`,
        dismiss: 'Ascundeți',
        dropHere: 'Lăsați fișierele aici',
        takes: (types, size) => `${types}, cel mult ${size} fiecare`,
        uploading: (name) => `Se trimite ${name}`,
        cancel: (name) => `Anulați ${name}`,
        refusals: {
          empty: (name) => `${name} este gol, deci nu este nimic de trimis.`,
          unreadable: (name) =>
            `${name} nu poate fi citit. Verificați dacă fișierul se deschide și adăugați-l din nou.`,
          folder: (name) => `${name} este un dosar. Adăugați în schimb fișierele din el.`,
          notLoaded: (name) => `${name} nu s-a putut adăuga. Verificați conexiunea și adăugați-l din nou.`,
          tooLarge: (name, size) => `${name} este prea mare. Fișierele pot avea cel mult ${size}.`,
          type: (name, types) => `${name} nu poate fi trimis aici. Se acceptă ${types}.`,
          lies: (name, extension) => `Conținutul din ${name} nu este ${extension}, deci nu poate fi trimis.`,
          tooMany: (max, left) =>
            `Puteți adăuga ${plural(max, { one: 'un fișier', few: '# fișiere', other: '# de fișiere' })} o dată. ${plural(left, { one: 'Unul a rămas', few: '# au rămas', other: '# au rămas' })} pe dinafară.`,
        },
        errors: {
          tooLarge: 'Acest fișier este prea mare pentru a fi trimis aici.',
          unsupportedType: 'Acest tip de fișier nu poate fi trimis aici.',
          rejected: 'Chatul nu a acceptat acest fișier.',
          gone: 'Acest fișier nu mai este aici. Adăugați-l din nou.',
          unavailable: 'Acest fișier nu s-a putut încărca.',
          timeout: 'Acest fișier nu s-a putut încărca la timp.',
        },
      },

      composerLabel: 'Mesajul dumneavoastră',
      composerPlaceholder: 'Scrieți un mesaj…',
      send: 'Trimiteți mesajul',
      nearLimit: (share) => `Ați folosit ${percent(share)} din cel mai lung mesaj.`,
      overLimit: (characters) =>
        `Este prea lung pentru un singur mesaj. Scurtați-l cu aproximativ ${plural(characters, { one: '# caracter', few: '# caractere', other: '# de caractere' })} sau trimiteți-l pe părți.`,

      reconnecting: 'Conexiune pierdută. Se reconectează…',
      offline: 'Nu aveți conexiune. Vom trimite mesajele când aceasta revine.',
      refused: 'Nu s-a putut reveni în chat. Ce scrieți se păstrează până atunci.',
      notKept: 'Browserul nu ne permite să salvăm acest chat, așa că nu va mai fi aici după reîncărcarea paginii.',
      retryingIn: (seconds) =>
        `O nouă încercare peste ${plural(seconds, { one: '# secundă', few: '# secunde', other: '# de secunde' })}.`,
      retryingNow: 'Se încearcă din nou…',
      tryNow: 'Încercați acum',

      ended: 'Această conversație s-a încheiat.',
      endedIdle: 'Această conversație s-a încheiat pentru că o vreme nu a scris nimeni.',
      idle: {
        question: 'Mai sunteți aici?',
        endsIn: (time) => `Conversația se încheie în ${time}.`,
        stay: 'Sunt încă aici',
        end: 'Încheiați acum',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# secundă', few: '# secunde', other: '# de secunde' })
              : plural(minutes, { one: '# minut', few: '# minute', other: '# de minute' });
          return `Mai sunteți aici? Conversația se încheie în ${time}.`;
        },
      },
      thread: {
        closed: 'Această conversație a fost închisă. Scrieți oricând și va începe una nouă.',
        waiting: 'Mulțumim, am primit mesajul. Puteți închide chatul: răspunsul va fi aici când reveniți.',
      },
      takeUp: {
        title: 'Acea conversație nu s-a putut deschide',
        linkOver:
          'Acest link a fost deja folosit sau a expirat. Creați unul nou acolo unde ați deschis chatul înainte.',
      },
      back: 'Înapoi',
      answersIn: {
        minutes: 'De obicei răspundem în câteva minute',
        hours: 'De obicei răspundem în câteva ore',
        day: 'De obicei răspundem în cel mult o zi',
      },

      content: {
        loading: 'Se încarcă',
        notShown: 'Acest mesaj nu poate fi afișat acum.',
        partFailed: 'O parte din acest mesaj nu s-a putut încărca.',
      },
      menu: {
        open: 'Opțiuni pentru chat',
        sound: 'Sunet',
        notify: 'Notificări',
        transcript: 'Copia conversației',
        end: 'Încheiați conversația',
        list: 'Conversațiile dumneavoastră',
        elsewhere: 'Continuați pe alt dispozitiv',
        handoff: 'Continuați prin mesaj',
      },
      attention: {
        newMessage: 'Mesaj nou',
        earlier: (count) =>
          plural(count, { one: 'și încă 1 mesaj', few: 'și încă # mesaje', other: 'și încă # de mesaje' }),
        dismiss: 'Ascundeți',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Încheiați această conversație?',
        whatHappens: 'După aceea nu mai puteți scrie în ea, dar puteți începe oricând una nouă.',
        unsent: (count) =>
          plural(count, {
            one: 'Un mesaj de-al dumneavoastră nu a fost încă trimis.',
            few: '# mesaje de-ale dumneavoastră nu au fost încă trimise.',
            other: '# de mesaje de-ale dumneavoastră nu au fost încă trimise.',
          }),
        end: 'Încheiați conversația',
        goOn: 'Continuați discuția',
        skip: 'Încheiați fără răspuns',
        answersNotSent: 'Răspunsurile nu s-au putut trimite.',
        underWay: 'Se încheie…',
        failed: 'Conversația nu s-a putut încheia.',
      },
      transcript: {
        title: 'Copia conversației',
        whatFor: 'Păstrați o copie a acestei conversații.',
        loading: (count) =>
          `Se preia întreaga conversație: ${plural(count, { one: '# mesaj', few: '# mesaje', other: '# de mesaje' })} până acum.`,
        loadingFailed: 'Mesajele mai vechi nu s-au putut prelua.',
        beginningMissing: 'Mesajele mai vechi nu sunt incluse.',
        text: 'Salvați ca text',
        page: 'Salvați ca pagină web',
        print: 'Imprimați',
        printBlocked: 'Browserul a blocat fereastra de imprimare. Salvați pagina web și imprimați-o.',
        mail: 'Trimiteți prin e-mail',
        mailing: 'Se trimite…',
        mailed: 'O trimitem la adresa de e-mail.',
        mailFailed: 'E-mailul nu s-a putut trimite.',
        close: 'Închideți',
        heading: (title) => `Conversație: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Fișier: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} a trimis un fișier: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Conexiune restabilită.',
    },

    content: {
      choices: 'Alegeți un răspuns',
      answered: 'Cu răspuns',
      closed: 'Nu mai este disponibil',
      chosen: 'ales',
      send: 'Trimiteți',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Alegeți o variantă.',
      codeCopied: 'Copiat',
      newTab: 'se deschide într-o filă nouă',
      carousel: 'Carduri',
      carouselRole: 'carusel',
      slide: (position, count) => `${number(position)} din ${number(count)}`,
      previous: 'Cardul anterior',
      next: 'Cardul următor',
      openMap: 'Deschideți în hărți',
      pictureMissing: 'Imagine indisponibilă',
      pick: {
        date: 'Alegeți data',
        time: 'Alegeți ora',
        dateTime: 'Alegeți data și ora',
      },
      outOfRange: 'Alegeți una dintre variantele oferite.',
      yourTimeZone: 'Orele sunt în fusul orar al dumneavoastră.',
      comment: 'Comentariu',
      skipped: 'fără răspuns',
      thanks: 'Vă mulțumim pentru răspuns.',
    },

    media: {
      open: (name, size) => `Deschideți ${name}, ${size}`,
      openFailed: 'Acest fișier nu s-a putut deschide. Încercați din nou.',
      image: (what) => `Imagine: ${what}`,
      unnamedImage: 'Imagine',
      loadImage: (size) => `Afișați imaginea, ${size}`,
      playAnimation: (size) => `Redați animația, ${size}`,
      imageFailed: 'Această imagine nu s-a putut afișa.',
      videoFailed: 'Acest videoclip nu s-a putut reda.',
      audioFailed: 'Această înregistrare nu s-a putut reda.',
      gone: 'Acest fișier nu mai este disponibil.',
      moreImages: (count) =>
        plural(count, { one: 'încă # imagine', few: 'încă # imagini', other: 'încă # de imagini' }),
      download: (name) => `Descărcați ${name}`,
      downloadSized: (name, size) => `Descărcați ${name}, ${size}`,
      downloadFailed: 'Acest fișier nu s-a putut descărca. Încercați din nou.',
      viewer: 'Vizualizator de imagini',
      position: (at, count) => `${number(at)} din ${number(count)}`,
      previous: 'Imaginea anterioară',
      next: 'Imaginea următoare',
      zoomIn: 'Măriți',
      zoomOut: 'Micșorați',
      zoomed: percent,
      closeViewer: 'Închideți vizualizatorul de imagini',
      voiceNote: 'Mesaj vocal',
      video: (name) => `Videoclip: ${name}`,
      play: (name) => `Redați ${name}`,
      pause: (name) => `Întrerupeți ${name}`,
      seek: 'Poziție',
      seekAt: (at, duration) => `${at} din ${duration}`,
      speed: (rate) => `Viteză ${number(rate)}×`,
    },

    voice: {
      recorder: 'Mesaj vocal',
      asking: 'Permiteți microfonul pentru a începe înregistrarea.',
      recording: 'Se înregistrează',
      recorded: (time) => `Înregistrat, ${time}`,
      stop: 'Opriți înregistrarea',
      discard: 'Renunțați la mesajul vocal',
      send: 'Trimiteți mesajul vocal',
      note: 'Mesaj vocal',
      secondsLeft: (seconds) =>
        plural(seconds, { one: 'A rămas # secundă', few: 'Au rămas # secunde', other: 'Au rămas # de secunde' }),
      denied: 'Această pagină nu poate folosi microfonul. Îl puteți permite pentru acest site în setările browserului.',
      noMicrophone: 'Nu s-a găsit niciun microfon.',
      failed: 'Nu s-a putut înregistra. Poate că alt program folosește microfonul.',
      notSent: 'Acest mesaj vocal nu s-a putut trimite. Încercați din nou.',
      close: 'Închideți',
    },

    list: {
      untitled: 'Conversație',
      loading: 'Se încarcă conversațiile',
      empty: 'Nu aveți încă alte conversații.',
      failed: 'Conversațiile nu s-au putut încărca.',
      closed: 'Închisă',
      current: 'Deschisă acum',
      unread,
      startNew: 'Începeți o conversație nouă',
      opening: 'Se deschide…',
      openFailed: 'Această conversație nu s-a putut deschide.',
      stillSending: 'Ultimul mesaj se trimite încă. Un moment.',
    },

    move: {
      scan: 'Îndreptați camera telefonului spre cod sau deschideți linkul pe alt dispozitiv.',
      code: 'Cod QR cu linkul acestei conversații',
      link: 'Link',
      copy: 'Copiați linkul',
      copied: 'Copiat',
      goodUntil: (time) =>
        time === null
          ? 'Funcționează o singură dată și expiră în curând. Cine îl deschide poate citi această conversație și poate scrie în ea.'
          : `Funcționează o singură dată, până la ${time}. Cine îl deschide poate citi această conversație și poate scrie în ea.`,
      over: 'Acest link a expirat.',
      again: 'Creați un link nou',
      failed: 'Linkul nu s-a putut crea.',
      loading: 'Se creează un link',

      how: 'Unde doriți să continuăm?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Număr de telefon',
      numberHint: 'Cu prefixul țării, de exemplu +44 7700 900123',
      email: 'Adresă de e-mail',
      sendCode: 'Trimiteți-mi un cod',
      sending: 'Se trimite…',
      codeSent: (address) => `Am trimis un cod la ${address}.`,
      enterCode: 'Cod',
      confirm: 'Continuați acolo',
      confirming: 'Se verifică…',
      otherAddress: 'Folosiți altă adresă',
      doneTitle: 'Totul este gata',
      done: (address) => `Această conversație continuă acum și la ${address}. Ce scrieți acolo apare aici.`,
      close: 'Închideți',
      problems: {
        number: 'Scrieți numărul cu prefixul țării, de exemplu +44 7700 900123.',
        email: 'Verificați adresa. Ar trebui să arate ca nume@example.com.',
        code: 'Introduceți codul din mesaj.',
        wrongCode: 'Nu este codul trimis de noi sau este prea vechi. Verificați-l ori cereți altul.',
        addressInUse: 'Această adresă face deja parte din altă conversație cu noi.',
        notOffered: 'Nu putem scrie de aici la această adresă. Încercați alta.',
        over: 'Această conversație nu mai este disponibilă.',
        other: 'Nu a reușit.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Mesaj de la echipa noastră' : `Mesaj de la ${name}`),
      dismiss: 'Ascundeți',
      quickStarts: 'Răspunsuri sugerate',

      closed: 'Acum nu suntem aici',
      back: {
        today: (time) => `Revenim astăzi la ${time}`,
        tomorrow: (time) => `Revenim mâine la ${time}`,
        on: (day, time) => `Revenim ${day} la ${time}`,
        unknown: 'Revenim cât de curând putem',
      },
      yourTime: 'În ora dumneavoastră locală',
      looking: 'Vedem cine este aici…',

      leaveMessage: 'Lăsați-ne un mesaj și vă vom contacta.',
      sendMessage: 'Trimiteți mesajul',
      sending: 'Se trimite…',
      sent: 'Am primit mesajul',
      answerTo: (email) =>
        email === null ? 'Îl vom citi imediat ce revenim.' : `Vom răspunde la ${email} imediat ce revenim.`,
      writeAnother: 'Scrieți alt mesaj',
      notSent: 'Mesajul nu a fost încă trimis. Este tot aici.',
    },

    form: {
      step: (position, count, title) =>
        `Pasul ${number(position)} din ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Continuați',
      back: 'Înapoi',
      checking: 'Se verifică…',
      choose: 'Alegeți…',
      chooseSeveral: 'Puteți alege mai multe variante.',
      phone: 'Telefon',
      country: (label) => `${label}: țară`,
      newTab: 'se deschide într-o filă nouă',
      pleaseCheck: (labels) => `Verificați: ${list(labels)}.`,
      yes: 'Da',
      message: 'Mesajul dumneavoastră',
      yourRating: 'Evaluarea dumneavoastră',
      wasThisHelpful: 'V-a fost de folos?',
      stars: (count, most) =>
        `${number(count)} din ${plural(most, { one: '# stea', few: '# stele', other: '# de stele' })}`,
      points: (count, most) => `${number(count)} din ${number(most)}`,
      thumbsUp: 'Da',
      thumbsDown: 'Nu',
      answerFirst: 'Răspundeți la această întrebare.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Alegeți o variantă.',
        tick: 'Bifați această casetă pentru a continua.',
        url: 'Verificați adresa. Ar trebui să arate ca www.example.com.',
        phone: 'Verificați numărul. Alegeți țara și adăugați prefixul.',
        number: 'Introduceți un număr.',
        integer: 'Introduceți un număr întreg.',
        date: 'Introduceți o dată.',
        time: 'Introduceți o oră.',
        tooShort: (characters) =>
          `Cel puțin ${plural(characters, { one: '# caracter', few: '# caractere', other: '# de caractere' })}.`,
        pattern: 'Verificați acest câmp. Nu are forma așteptată.',
        least: (limit) => `Introduceți ${limit} sau mai mult.`,
        most: (limit) => `Introduceți ${limit} sau mai puțin.`,
        earliest: (limit) => `Cel mai devreme: ${limit}.`,
        latest: (limit) => `Cel mai târziu: ${limit}.`,
        refused: 'Verificați acest câmp.',
        unchecked: 'Nu am putut verifica acum. Încercați din nou.',
        tooMuch: 'Răspunsurile sunt prea lungi împreună. Scurtați-l pe acesta.',
      },
    },
  };
});
