import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('it', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: 'Un nuovo messaggio', many: '# di nuovi messaggi', other: '# nuovi messaggi' });
  const unread = (count: number) => plural(count, { one: '# non letto', many: '# non letti', other: '# non letti' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'meno di un minuto';
    if (minutes < 90)
      return plural(minutes, { one: 'circa un minuto', many: 'circa # minuti', other: 'circa # minuti' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'circa un’ora', many: 'circa # ore', other: 'circa # ore' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'circa un giorno', many: 'circa # giorni', other: 'circa # giorni' });
  };
  return {
    first: {
      openChat: 'Apri la chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Scrivici in chat',
      closeChat: 'Chiudi la chat',
      connecting: 'Connessione…',
      greeting: 'Ciao, come possiamo aiutarti?',
      whatHappensNext:
        'Raccontaci brevemente la tua richiesta e una persona del nostro team ti risponderà proprio qui.',
      fieldLabels: {
        friendlyName: 'Nome',
        email: 'E-mail',
        query: 'La tua domanda',
      },
      optional: 'facoltativo',
      startChat: 'Avvia chat',
      fieldProblems: {
        required: (label) => `Compila «${label}».`,
        email: () => 'Controlla l’indirizzo. Dovrebbe essere simile a nome@example.com.',
        tooLong: (_label, maxLength) =>
          `Usa al massimo ${plural(maxLength, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })}.`,
      },
      startNew: 'Inizia una nuova conversazione',
      tryAgain: 'Riprova',
      changeDetails: 'Modifica i tuoi dati',
      crashed: 'Qualcosa è andato storto nella chat. La tua conversazione è al sicuro.',
      reloadChat: 'Ricarica la chat',
      errors: {
        offline: 'Sei offline. Controlla la connessione.',
        timeout: 'Ci vuole più tempo del previsto.',
        rateLimited: 'La chat è molto affollata. Attendi un momento.',
        auth: 'La chat non ha potuto farti entrare. Riprova tra poco.',
        rejected: 'La chat non ha accettato l’invio.',
        gone: 'Questa conversazione non è più disponibile.',
        tooLarge: 'È troppo lungo per un solo messaggio.',
        unsupportedType: 'Questo tipo di contenuto non può essere inviato qui.',
        ended: 'Questa conversazione è terminata.',
        unavailable: 'Al momento non riusciamo a raggiungere la chat.',
        badEndpointAnswer: 'Al momento la chat non funziona come dovrebbe.',
        badConfig: 'Al momento la chat non è disponibile su questa pagina.',
        loadFailed: 'Non è stato possibile caricare una parte della chat. Controlla la connessione.',
        unknown: 'Qualcosa è andato storto.',
      },
    },

    conversation: {
      conversation: 'Conversazione',
      you: 'Tu',
      agent: 'Assistenza',
      today: 'Oggi',
      yesterday: 'Ieri',
      newMessages: 'Nuovi',
      edited: 'modificato',
      waitingForAgent: 'Grazie, abbiamo ricevuto il tuo messaggio. Presto qualcuno ti risponderà qui.',
      loadingOlder: 'Caricamento dei messaggi precedenti',
      olderFailed: 'Non è stato possibile caricare i messaggi precedenti.',
      loadingConversation: 'Caricamento della conversazione',
      jumpToLatest: (count) => (count === 0 ? 'Vai al più recente' : newMessages(count)),
      isTyping(names) {
        const [first = 'Qualcuno', second, ...others] = names.map((name) => name ?? 'Qualcuno');
        if (second === undefined) return `${first} sta scrivendo`;
        return others.length === 0 ? `${first} e ${second} stanno scrivendo` : 'Più persone stanno scrivendo';
      },
      actions: {
        label: 'Azioni sul messaggio',
        react: 'Reagisci',
        reply: 'Rispondi',
        reactWith: (emoji) => `Reagisci con ${emoji}`,
        moreEmoji: 'Altri emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['te'] : []), ...names.map((name) => name ?? 'qualcuno')];
          return `${emoji} da ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Risposta al nostro team' : `Risposta a ${name}`),
        replyingToYourself: 'Risposta al tuo messaggio',
        cancelReply: 'Annulla risposta',
        quote: (name, text) => `In risposta a ${name}: ${text}. Vai a quel messaggio`,
        quoteDeleted: 'Il messaggio originale è stato eliminato',
        keyboardHint: 'Premi Invio per scorrere i messaggi.',
      },
      notices: {
        joined: (name) =>
          name === null ? 'Una persona del nostro team partecipa alla chat' : `${name} partecipa alla chat`,
        left: (name) =>
          name === null ? 'Una persona del nostro team ha lasciato la chat' : `${name} ha lasciato la chat`,
        transferred: (name) =>
          name === null ? 'Ora parli con un’altra persona del nostro team' : `Ora parli con ${name}`,
        deleted: 'Questo messaggio è stato eliminato',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Sei in coda${wait}`;
          return `${position === 1 ? 'Tra poco tocca a te' : `Il tuo posto in coda: ${number(position)}`}${wait}`;
        },
        bot: 'Assistente automatico',
        botAnswers: (name) => (name === null ? 'Un assistente automatico sta rispondendo' : `${name} sta rispondendo`),
      },
      delivery: {
        queued: 'In attesa di invio',
        sending: 'Invio in corso',
        sent: 'Inviato',
        read: 'Letto',
      },
      notSent: 'Non inviato.',
      retry: 'Invia di nuovo',
      copyText: 'Copia testo',
      copied: 'Copiato',
      emoji: {
        open: 'Emoji',
        search: 'Cerca emoji',
        found: (count, first) =>
          count === 0
            ? 'Nessun emoji trovato'
            : `${plural(count, { one: 'Un emoji trovato', many: '# di emoji trovati', other: '# emoji trovati' })}. Invio sceglie ${first}.`,
        suggestions: 'Emoji suggeriti',
        categories: 'Categorie',
        recent: 'Usati di recente',
        skinTone: 'Tonalità della pelle',
        noTone: 'senza tonalità della pelle',
      },
      messageText: {
        code: 'Codice',
        copyCode: 'Copia codice',
      },
      deleteMessage: 'Elimina',
      unnamedFile: 'File',
      filesFailed: 'Non è stato possibile mostrare questo file.',
      recordVoice: 'Registra un messaggio vocale',

      attachments: {
        add: 'Aggiungi file',
        camera: 'Scatta una foto',
        queue: 'File da inviare',
        preparing: 'Preparazione…',
        remove: (name) => `Rimuovi ${name}`,
        dismiss: 'Ignora',
        dropHere: 'Rilascia i file qui',
        takes: (types, size) => `${types}, fino a ${size} ciascuno`,
        uploading: (name) => `Invio di ${name}`,
        cancel: (name) => `Annulla ${name}`,
        refusals: {
          empty: (name) => `${name} è vuoto, quindi non c’è nulla da inviare.`,
          unreadable: (name) =>
            `Impossibile leggere ${name}. Controlla che il file si apra ancora e aggiungilo di nuovo.`,
          folder: (name) => `${name} è una cartella. Aggiungi i file che contiene.`,
          notLoaded: (name) => `Impossibile aggiungere ${name}. Controlla la connessione e aggiungilo di nuovo.`,
          tooLarge: (name, size) => `${name} è troppo grande. La dimensione massima è ${size}.`,
          type: (name, types) => `${name} non può essere inviato qui. Formati accettati: ${types}.`,
          lies: (name, extension) => `Il contenuto di ${name} non è ${extension}, quindi non possiamo inviarlo.`,
          tooMany: (max, left) =>
            `Puoi aggiungere ${plural(max, { one: 'un file', many: '# di file', other: '# file' })} alla volta. ${plural(left, { one: 'Uno è stato escluso', many: '# sono stati esclusi', other: '# sono stati esclusi' })}.`,
        },
        errors: {
          tooLarge: 'Questo file è troppo grande per essere inviato qui.',
          unsupportedType: 'Questo tipo di file non può essere inviato qui.',
          rejected: 'La chat non ha accettato questo file.',
          gone: 'Questo file non è più qui. Aggiungilo di nuovo.',
          unavailable: 'Non è stato possibile caricare questo file.',
          timeout: 'Non è stato possibile caricare questo file in tempo.',
        },
      },

      composerLabel: 'Il tuo messaggio',
      composerPlaceholder: 'Scrivi un messaggio…',
      send: 'Invia messaggio',
      nearLimit: (share) => `Hai usato il ${percent(share)} della lunghezza massima di un messaggio.`,
      overLimit: (characters) =>
        `È troppo lungo per un solo messaggio. Accorcialo di circa ${plural(characters, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })} o invialo in più parti.`,

      reconnecting: 'Connessione persa. Riconnessione…',
      offline: 'Sei offline. Invieremo i tuoi messaggi quando torni online.',
      refused: 'La chat non ha potuto farti rientrare. Quello che scrivi viene conservato fino ad allora.',
      notKept:
        'Il tuo browser non ci permette di salvare questa chat, quindi non sarà più qui dopo aver ricaricato la pagina.',
      retryingIn: (seconds) =>
        `Nuovo tentativo tra ${plural(seconds, { one: '# secondo', many: '# di secondi', other: '# secondi' })}.`,
      retryingNow: 'Nuovo tentativo…',
      tryNow: 'Riprova ora',

      ended: 'Questa conversazione è terminata.',
      endedIdle: 'Questa conversazione è terminata per inattività.',
      idle: {
        question: 'Ci sei ancora?',
        endsIn: (time) => `Questa conversazione termina tra ${time}.`,
        stay: 'Sono ancora qui',
        end: 'Termina ora',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# secondo', many: '# di secondi', other: '# secondi' })
              : plural(minutes, { one: '# minuto', many: '# di minuti', other: '# minuti' });
          return `Ci sei ancora? Questa conversazione termina tra ${time}.`;
        },
      },
      thread: {
        closed: 'Questa conversazione è stata chiusa. Scrivi quando vuoi e ne inizierà una nuova.',
        waiting: 'Grazie, abbiamo ricevuto il tuo messaggio. Puoi chiudere: la risposta sarà qui al tuo ritorno.',
      },
      takeUp: {
        title: 'Impossibile aprire quella conversazione',
        linkOver: 'Questo link è già stato usato o è scaduto. Creane uno nuovo dove avevi aperto la chat.',
      },
      back: 'Indietro',
      answersIn: {
        minutes: 'Di solito rispondiamo in pochi minuti',
        hours: 'Di solito rispondiamo in poche ore',
        day: 'Di solito rispondiamo entro un giorno',
      },

      content: {
        loading: 'Caricamento',
        notShown: 'Al momento questo messaggio non può essere mostrato.',
        partFailed: 'Non è stato possibile caricare una parte di questo messaggio.',
      },
      menu: {
        open: 'Opzioni della chat',
        sound: 'Suono',
        notify: 'Notifiche',
        transcript: 'Ottieni trascrizione',
        end: 'Termina conversazione',
        list: 'Le tue conversazioni',
        elsewhere: 'Continua su un altro dispositivo',
        handoff: 'Continua via messaggio',
      },
      attention: {
        newMessage: 'Nuovo messaggio',
        earlier: (count) =>
          plural(count, { one: 'e 1 altro messaggio', many: 'e # di altri messaggi', other: 'e # altri messaggi' }),
        dismiss: 'Ignora',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Terminare questa conversazione?',
        whatHappens: 'Dopo non potrai più scriverci, ma puoi iniziarne una nuova in qualsiasi momento.',
        unsent: (count) =>
          plural(count, {
            one: 'Uno dei tuoi messaggi non è ancora stato inviato.',
            many: '# dei tuoi messaggi non sono ancora stati inviati.',
            other: '# dei tuoi messaggi non sono ancora stati inviati.',
          }),
        end: 'Termina conversazione',
        goOn: 'Continua a chattare',
        skip: 'Termina senza rispondere',
        answersNotSent: 'Non è stato possibile inviare le tue risposte.',
        underWay: 'Chiusura in corso…',
        failed: 'Non è stato possibile terminare la conversazione.',
      },
      transcript: {
        title: 'Ottieni trascrizione',
        whatFor: 'Conserva una copia di questa conversazione.',
        loading: (count) =>
          `Recupero dell’intera conversazione: ${plural(count, { one: '# messaggio', many: '# di messaggi', other: '# messaggi' })} finora.`,
        loadingFailed: 'Non è stato possibile recuperare i messaggi precedenti.',
        beginningMissing: 'I messaggi precedenti non sono inclusi.',
        text: 'Salva come testo',
        page: 'Salva come pagina web',
        print: 'Stampa',
        printBlocked: 'Il tuo browser ha bloccato la finestra di stampa. Salva la pagina web e stampala.',
        mail: 'Invia per e-mail',
        mailing: 'Invio in corso…',
        mailed: 'La stiamo inviando al tuo indirizzo e-mail.',
        mailFailed: 'Non è stato possibile inviare l’e-mail.',
        close: 'Chiudi',
        heading: (title) => `Conversazione: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `File: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} ha inviato un file: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Connessione ripristinata.',
    },

    content: {
      choices: 'Scegli una risposta',
      answered: 'Hai risposto',
      closed: 'Non più disponibile',
      chosen: 'selezionato',
      send: 'Invia',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Scegli un’opzione.',
      codeCopied: 'Copiato',
      newTab: 'si apre in una nuova scheda',
      carousel: 'Schede',
      carouselRole: 'carosello',
      slide: (position, count) => `${number(position)} di ${number(count)}`,
      previous: 'Scheda precedente',
      next: 'Scheda successiva',
      openMap: 'Apri nelle mappe',
      pictureMissing: 'Immagine non disponibile',
      pick: {
        date: 'Scegli una data',
        time: 'Scegli un orario',
        dateTime: 'Scegli data e orario',
      },
      outOfRange: 'Scegli una delle opzioni proposte.',
      yourTimeZone: 'Gli orari sono nel tuo fuso orario.',
      comment: 'Commento',
      skipped: 'nessuna risposta',
      thanks: 'Grazie per la tua risposta.',
    },

    media: {
      open: (name, size) => `Apri ${name}, ${size}`,
      openFailed: 'Non è stato possibile aprire questo file. Riprova.',
      image: (what) => `Immagine: ${what}`,
      unnamedImage: 'Immagine',
      loadImage: (size) => `Mostra immagine, ${size}`,
      playAnimation: (size) => `Riproduci animazione, ${size}`,
      imageFailed: 'Non è stato possibile mostrare questa immagine.',
      videoFailed: 'Non è stato possibile riprodurre questo video.',
      audioFailed: 'Non è stato possibile riprodurre questa registrazione.',
      gone: 'Questo file non è più disponibile.',
      moreImages: (count) =>
        plural(count, { one: '# altra immagine', many: '# di altre immagini', other: '# altre immagini' }),
      download: (name) => `Scarica ${name}`,
      downloadSized: (name, size) => `Scarica ${name}, ${size}`,
      downloadFailed: 'Non è stato possibile scaricare questo file. Riprova.',
      viewer: 'Visualizzatore di immagini',
      position: (at, count) => `${number(at)} di ${number(count)}`,
      previous: 'Immagine precedente',
      next: 'Immagine successiva',
      zoomIn: 'Ingrandisci',
      zoomOut: 'Riduci',
      zoomed: percent,
      closeViewer: 'Chiudi il visualizzatore di immagini',
      voiceNote: 'Messaggio vocale',
      video: (name) => `Video: ${name}`,
      play: (name) => `Riproduci ${name}`,
      pause: (name) => `Metti in pausa ${name}`,
      seek: 'Posizione',
      seekAt: (at, duration) => `${at} di ${duration}`,
      speed: (rate) => `Velocità ${number(rate)}×`,
    },

    voice: {
      recorder: 'Messaggio vocale',
      asking: 'Consenti l’uso del microfono per iniziare a registrare.',
      recording: 'Registrazione in corso',
      recorded: (time) => `Registrato, ${time}`,
      stop: 'Interrompi registrazione',
      discard: 'Elimina messaggio vocale',
      send: 'Invia messaggio vocale',
      note: 'Messaggio vocale',
      secondsLeft: (seconds) =>
        plural(seconds, { one: 'Ancora # secondo', many: 'Ancora # di secondi', other: 'Ancora # secondi' }),
      denied:
        'Questa pagina non può usare il microfono. Puoi consentirlo nelle impostazioni del browser per questo sito.',
      noMicrophone: 'Nessun microfono trovato.',
      failed: 'Registrazione non riuscita. Forse un altro programma sta usando il microfono.',
      notSent: 'Non è stato possibile inviare questo messaggio vocale. Riprova.',
      close: 'Chiudi',
    },

    list: {
      untitled: 'Conversazione',
      loading: 'Caricamento delle tue conversazioni',
      empty: 'Non hai ancora altre conversazioni.',
      failed: 'Non è stato possibile caricare le tue conversazioni.',
      closed: 'Chiusa',
      current: 'Aperta ora',
      unread,
      startNew: 'Inizia una nuova conversazione',
      opening: 'Apertura…',
      openFailed: 'Non è stato possibile aprire questa conversazione.',
      stillSending: 'Il tuo ultimo messaggio è ancora in viaggio. Un momento.',
    },

    move: {
      scan: 'Inquadra il codice con la fotocamera del telefono o apri il link su un altro dispositivo.',
      code: 'Codice QR con il link a questa conversazione',
      link: 'Link',
      copy: 'Copia link',
      copied: 'Copiato',
      goodUntil: (time) =>
        time === null
          ? 'Funziona una sola volta e scade tra poco. Chi lo apre può leggere questa conversazione e scriverci.'
          : `Funziona una sola volta, fino alle ${time}. Chi lo apre può leggere questa conversazione e scriverci.`,
      over: 'Questo link è scaduto.',
      again: 'Crea un nuovo link',
      failed: 'Non è stato possibile creare il link.',
      loading: 'Creazione del link',

      how: 'Dove vuoi continuare?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Numero di telefono',
      numberHint: 'Con il prefisso internazionale, ad esempio +44 7700 900123',
      email: 'Indirizzo e-mail',
      sendCode: 'Inviami un codice',
      sending: 'Invio in corso…',
      codeSent: (address) => `Abbiamo inviato un codice a ${address}.`,
      enterCode: 'Codice',
      confirm: 'Continua lì',
      confirming: 'Verifica in corso…',
      otherAddress: 'Usa un altro indirizzo',
      doneTitle: 'Tutto pronto',
      done: (address) => `Ora questa conversazione continua anche su ${address}. Quello che scrivi lì appare qui.`,
      close: 'Chiudi',
      problems: {
        number: 'Inserisci il numero con il prefisso internazionale, ad esempio +44 7700 900123.',
        email: 'Controlla l’indirizzo. Dovrebbe essere simile a nome@example.com.',
        code: 'Inserisci il codice ricevuto nel messaggio.',
        wrongCode: 'Non è il codice che abbiamo inviato, oppure è scaduto. Controllalo o richiedine uno nuovo.',
        addressInUse: 'Questo indirizzo fa già parte di un’altra conversazione con noi.',
        notOffered: 'Da qui non possiamo scrivere a questo indirizzo. Provane un altro.',
        over: 'Questa conversazione non è più disponibile.',
        other: 'Non ha funzionato.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Messaggio dal nostro team' : `Messaggio di ${name}`),
      dismiss: 'Ignora',
      quickStarts: 'Risposte suggerite',

      closed: 'Al momento non ci siamo',
      back: {
        today: (time) => `Torniamo oggi alle ${time}`,
        tomorrow: (time) => `Torniamo domani alle ${time}`,
        on: (day, time) => `Torniamo ${day} alle ${time}`,
        unknown: 'Torneremo appena possibile',
      },
      yourTime: 'Nel tuo orario locale',
      looking: 'Vediamo chi è disponibile…',

      leaveMessage: 'Lasciaci un messaggio e ti ricontatteremo.',
      sendMessage: 'Invia messaggio',
      sending: 'Invio in corso…',
      sent: 'Abbiamo ricevuto il tuo messaggio',
      answerTo: (email) =>
        email === null ? 'Lo leggeremo appena torniamo.' : `Risponderemo a ${email} appena torniamo.`,
      writeAnother: 'Scrivi un altro messaggio',
      notSent: 'Il tuo messaggio non è ancora stato inviato. È ancora qui.',
    },

    form: {
      step: (position, count, title) =>
        `Passaggio ${number(position)} di ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Avanti',
      back: 'Indietro',
      checking: 'Verifica in corso…',
      choose: 'Scegli…',
      chooseSeveral: 'Puoi scegliere più di un’opzione.',
      phone: 'Telefono',
      country: (label) => `${label}: paese`,
      newTab: 'si apre in una nuova scheda',
      pleaseCheck: (labels) => `Controlla: ${list(labels)}.`,
      yes: 'Sì',
      message: 'Il tuo messaggio',
      yourRating: 'La tua valutazione',
      wasThisHelpful: 'È stato utile?',
      stars: (count, most) =>
        `${number(count)} su ${plural(most, { one: '# stella', many: '# di stelle', other: '# stelle' })}`,
      points: (count, most) => `${number(count)} di ${number(most)}`,
      thumbsUp: 'Sì',
      thumbsDown: 'No',
      answerFirst: 'Rispondi a questa domanda.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Scegli un’opzione.',
        tick: 'Seleziona questa casella per continuare.',
        url: 'Controlla l’indirizzo. Dovrebbe essere simile a www.example.com.',
        phone: 'Controlla il numero. Scegli il paese e aggiungi il prefisso.',
        number: 'Inserisci un numero.',
        integer: 'Inserisci un numero intero.',
        date: 'Inserisci una data.',
        time: 'Inserisci un orario.',
        tooShort: (characters) =>
          `Usa almeno ${plural(characters, { one: '# carattere', many: '# di caratteri', other: '# caratteri' })}.`,
        pattern: 'Controlla questo campo. Non ha il formato previsto.',
        least: (limit) => `Inserisci ${limit} o più.`,
        most: (limit) => `Inserisci ${limit} o meno.`,
        earliest: (limit) => `Al più presto: ${limit}.`,
        latest: (limit) => `Al più tardi: ${limit}.`,
        refused: 'Controlla questo campo.',
        unchecked: 'Al momento non possiamo verificarlo. Riprova.',
        tooMuch: 'Le tue risposte sono troppo lunghe per essere inviate insieme. Accorcia questa.',
      },
    },
  };
});
