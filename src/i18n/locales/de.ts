import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('de', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Eine neue Nachricht', other: '# neue Nachrichten' });
  const someone = 'Jemand aus unserem Team';
  const waitIn = (seconds: number) => {
    const minutes = Math.round(seconds / 60);
    if (minutes < 1) return 'weniger als eine Minute';
    if (minutes < 90) return plural(minutes, { one: 'etwa eine Minute', other: 'etwa # Minuten' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'etwa eine Stunde', other: 'etwa # Stunden' });
    return plural(Math.round(hours / 24), { one: 'etwa einen Tag', other: 'etwa # Tage' });
  };
  return {
    first: {
      openChat: 'Chat öffnen',
      unreadLauncher: (label, count) => `${label}, ${plural(count, { one: '# ungelesene', other: '# ungelesene' })}`,
      title: 'Chatten Sie mit uns',
      closeChat: 'Chat schließen',
      connecting: 'Wird verbunden …',
      greeting: 'Hallo! Wie können wir helfen?',
      whatHappensNext: 'Erzählen Sie uns kurz, worum es geht. Hier antwortet gleich jemand aus unserem Team.',
      fieldLabels: { friendlyName: 'Name', email: 'E-Mail', query: 'Ihre Frage' },
      optional: 'optional',
      startChat: 'Chat starten',
      fieldProblems: {
        required: (label) => `Bitte füllen Sie „${label}“ aus.`,
        email: () => 'Bitte prüfen Sie die Adresse. Sie sollte aussehen wie name@example.com.',
        tooLong: (_label, maxLength) =>
          `Hier ist Platz für ${plural(maxLength, { one: '# Zeichen', other: '# Zeichen' })}.`,
      },
      startNew: 'Neue Unterhaltung beginnen',
      tryAgain: 'Noch einmal versuchen',
      changeDetails: 'Angaben ändern',
      crashed: 'Im Chat ist etwas schiefgegangen. Ihre Unterhaltung ist sicher.',
      reloadChat: 'Chat neu laden',
      errors: {
        offline: 'Sie sind offline. Prüfen Sie Ihre Verbindung.',
        timeout: 'Das dauert länger, als es sollte.',
        rateLimited: 'Im Chat ist gerade viel los. Einen Moment noch.',
        auth: 'Der Chat konnte Sie nicht einlassen. Versuchen Sie es gleich noch einmal.',
        rejected: 'Der Chat hat das nicht angenommen.',
        gone: 'Diese Unterhaltung gibt es nicht mehr.',
        tooLarge: 'Das ist zu lang für eine Nachricht.',
        unsupportedType: 'So etwas kann hier nicht gesendet werden.',
        ended: 'Diese Unterhaltung ist beendet.',
        unavailable: 'Wir erreichen den Chat gerade nicht.',
        badEndpointAnswer: 'Der Chat funktioniert gerade nicht, wie er sollte.',
        badConfig: 'Der Chat ist auf dieser Seite gerade nicht verfügbar.',
        loadFailed: 'Ein Teil des Chats konnte nicht geladen werden. Prüfen Sie Ihre Verbindung.',
        unknown: 'Etwas ist schiefgegangen.',
      },
    },

    conversation: {
      conversation: 'Unterhaltung',
      you: 'Sie',
      agent: 'Support',
      today: 'Heute',
      yesterday: 'Gestern',
      newMessages: 'Neu',
      edited: 'bearbeitet',
      waitingForAgent: 'Danke, Ihre Nachricht ist da. Hier antwortet bald jemand.',
      loadingOlder: 'Ältere Nachrichten werden geladen',
      olderFailed: 'Ältere Nachrichten konnten nicht geladen werden.',
      loadingConversation: 'Ihre Unterhaltung wird geladen',
      jumpToLatest: (count) => (count === 0 ? 'Zur neuesten Nachricht' : newMessages(count)),
      isTyping(names) {
        const [first, second, ...others] = names.map((name) => name ?? 'Jemand');
        if (second === undefined) return `${first ?? 'Jemand'} schreibt`;
        return others.length === 0 ? `${first} und ${second} schreiben` : 'Mehrere schreiben';
      },
      actions: {
        label: 'Aktionen für die Nachricht',
        react: 'Reagieren',
        reply: 'Antworten',
        reactWith: (emoji) => `Mit ${emoji} reagieren`,
        moreEmoji: 'Weitere Emojis',
        reacted: (emoji, names, isOwn) =>
          `${emoji} von ${list([...(isOwn ? ['Ihnen'] : []), ...names.map((name) => name ?? 'jemandem')])}`,
        replyingTo: (name) => (name === null ? 'Antwort an unser Team' : `Antwort an ${name}`),
        replyingToYourself: 'Antwort auf Ihre eigene Nachricht',
        cancelReply: 'Antwort abbrechen',
        quote: (name, text) => `Antwort auf ${name}: ${text}. Zu dieser Nachricht gehen`,
        quoteDeleted: 'Die ursprüngliche Nachricht wurde gelöscht',
        keyboardHint: 'Mit der Eingabetaste gehen Sie durch die Nachrichten.',
      },
      notices: {
        joined: (name) => `${name ?? someone} ist jetzt dabei`,
        left: (name) => `${name ?? someone} hat den Chat verlassen`,
        transferred: (name) => `Sie sprechen jetzt mit ${name ?? 'jemand anderem aus unserem Team'}`,
        deleted: 'Diese Nachricht wurde gelöscht',
      },
      delivery: { queued: 'Wartet auf den Versand', sending: 'Wird gesendet', sent: 'Gesendet', read: 'Gelesen' },
      notSent: 'Nicht gesendet.',
      retry: 'Erneut senden',
      copyText: 'Text kopieren',
      copied: 'Kopiert',
      emoji: {
        open: 'Emojis',
        search: 'Emojis suchen',
        found: (count, first) =>
          count === 0
            ? 'Keine Emojis gefunden'
            : `${plural(count, { one: 'Ein Emoji', other: '# Emojis' })} gefunden. Die Eingabetaste wählt ${first}.`,
        suggestions: 'Vorgeschlagene Emojis',
        categories: 'Kategorien',
        recent: 'Zuletzt verwendet',
        skinTone: 'Hautton',
        noTone: 'ohne Hautton',
      },
      messageText: { code: 'Code', copyCode: 'Code kopieren' },
      deleteMessage: 'Löschen',
      unnamedFile: 'Datei',
      filesFailed: 'Diese Datei konnte nicht angezeigt werden.',
      recordVoice: 'Sprachnachricht aufnehmen',

      attachments: {
        add: 'Dateien hinzufügen',
        camera: 'Foto aufnehmen',
        queue: 'Dateien zum Senden',
        preparing: 'Wird vorbereitet …',
        remove: (name) => `${name} entfernen`,
        dismiss: 'Schließen',
        dropHere: 'Dateien hier ablegen',
        takes: (types, size) => `${types}, je bis ${size}`,
        uploading: (name) => `${name} wird gesendet`,
        cancel: (name) => `${name} abbrechen`,
        refusals: {
          empty: (name) => `${name} ist leer, es gibt also nichts zu senden.`,
          unreadable: (name) => `${name} lässt sich nicht lesen. Prüfen Sie, ob sich die Datei noch öffnen lässt.`,
          folder: (name) => `${name} ist ein Ordner. Fügen Sie stattdessen die Dateien darin hinzu.`,
          notLoaded: (name) =>
            `${name} konnte nicht hinzugefügt werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.`,
          tooLarge: (name, size) => `${name} ist zu groß. Dateien dürfen bis zu ${size} haben.`,
          type: (name, types) => `${name} kann hier nicht gesendet werden. Möglich sind ${types}.`,
          lies: (name, extension) => `In ${name} steckt kein ${extension}, darum können wir die Datei nicht senden.`,
          tooMany: (max, left) =>
            `Sie können ${plural(max, { one: 'eine Datei', other: '# Dateien' })} auf einmal hinzufügen. ${plural(left, { one: 'Eine wurde', other: '# wurden' })} ausgelassen.`,
        },
        errors: {
          tooLarge: 'Diese Datei ist zu groß, um hier gesendet zu werden.',
          unsupportedType: 'Dateien dieser Art können hier nicht gesendet werden.',
          rejected: 'Der Chat hat diese Datei nicht angenommen.',
          gone: 'Diese Datei ist nicht mehr da. Bitte fügen Sie sie noch einmal hinzu.',
          unavailable: 'Diese Datei konnte nicht hochgeladen werden.',
          timeout: 'Diese Datei konnte nicht rechtzeitig hochgeladen werden.',
        },
      },

      composerLabel: 'Ihre Nachricht',
      composerPlaceholder: 'Nachricht schreiben …',
      send: 'Nachricht senden',
      nearLimit: (share) => `${percent(share)} der längsten Nachricht sind verbraucht.`,
      overLimit: (characters) =>
        `Das ist zu lang für eine Nachricht. Kürzen Sie um etwa ${number(characters)} Zeichen, oder senden Sie es in Teilen.`,

      reconnecting: 'Verbindung verloren. Wird wieder verbunden …',
      offline: 'Sie sind offline. Ihre Nachrichten werden gesendet, sobald Sie wieder verbunden sind.',
      refused: 'Der Chat konnte Sie nicht wieder einlassen. Was Sie schreiben, bleibt bis dahin erhalten.',
      notKept: 'Ihr Browser lässt uns diesen Chat nicht speichern, er ist nach dem Neuladen also nicht mehr da.',
      retryingIn: (seconds) => `Neuer Versuch in ${plural(seconds, { one: 'einer Sekunde', other: '# Sekunden' })}.`,
      retryingNow: 'Neuer Versuch …',
      tryNow: 'Jetzt versuchen',

      ended: 'Diese Unterhaltung ist beendet.',

      content: {
        loading: 'Wird geladen',
        notShown: 'Diese Nachricht kann gerade nicht angezeigt werden.',
        partFailed: 'Ein Teil dieser Nachricht konnte nicht geladen werden.',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, noch ${waitIn(waitSeconds)}`;
          if (position === null) return `Sie sind in der Warteschlange${wait}`;
          return `${position === 1 ? 'Sie sind als Nächstes an der Reihe' : `Sie sind auf Platz ${number(position)}`}${wait}`;
        },
        bot: 'Automatischer Assistent',
        botAnswers: (name) => `${name ?? 'Ein automatischer Assistent'} antwortet`,
      },
      endedIdle: 'Diese Unterhaltung wurde beendet, weil es eine Weile still war.',
      idle: {
        question: 'Sind Sie noch da?',
        endsIn: (time) => `Diese Unterhaltung endet in ${time}.`,
        stay: 'Ich bin noch da',
        end: 'Jetzt beenden',
        announce: (seconds) =>
          `Sind Sie noch da? Diese Unterhaltung endet in ${seconds < 120 ? plural(seconds, { one: 'einer Sekunde', other: '# Sekunden' }) : plural(Math.round(seconds / 60), { one: 'einer Minute', other: '# Minuten' })}.`,
      },
      thread: {
        closed: 'Diese Unterhaltung wurde geschlossen. Schreiben Sie jederzeit, dann beginnt eine neue.',
        waiting:
          'Danke, Ihre Nachricht ist da. Sie können das Fenster schließen: Die Antwort steht hier, wenn Sie wiederkommen.',
      },
      takeUp: {
        title: 'Diese Unterhaltung ließ sich nicht öffnen',
        linkOver:
          'Dieser Link wurde schon benutzt oder ist abgelaufen. Erstellen Sie einen neuen, wo Sie den Chat zuvor geöffnet hatten.',
      },
      back: 'Zurück',
      answersIn: {
        minutes: 'Wir antworten meist in wenigen Minuten',
        hours: 'Wir antworten meist in wenigen Stunden',
        day: 'Wir antworten meist innerhalb eines Tages',
      },
      menu: {
        open: 'Chat-Optionen',
        sound: 'Ton',
        notify: 'Benachrichtigungen',
        transcript: 'Mitschrift',
        end: 'Unterhaltung beenden',
        list: 'Ihre Unterhaltungen',
        elsewhere: 'Auf einem anderen Gerät fortsetzen',
        handoff: 'Per Nachricht fortsetzen',
      },
      attention: {
        newMessage: 'Neue Nachricht',
        earlier: (count) => plural(count, { one: 'und eine weitere Nachricht', other: 'und # weitere Nachrichten' }),
        dismiss: 'Schließen',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Diese Unterhaltung beenden?',
        whatHappens: 'Danach können Sie darin nicht mehr schreiben, aber jederzeit eine neue beginnen.',
        unsent: (count) =>
          plural(count, {
            one: 'Eine Ihrer Nachrichten ist noch nicht gesendet.',
            other: '# Ihrer Nachrichten sind noch nicht gesendet.',
          }),
        end: 'Unterhaltung beenden',
        goOn: 'Weiter chatten',
        skip: 'Ohne Antwort beenden',
        answersNotSent: 'Ihre Antworten konnten nicht gesendet werden.',
        underWay: 'Wird beendet …',
        failed: 'Die Unterhaltung konnte nicht beendet werden.',
      },
      transcript: {
        title: 'Mitschrift',
        whatFor: 'Behalten Sie eine Kopie dieser Unterhaltung.',
        loading: (count) =>
          `Die ganze Unterhaltung wird geholt, bisher ${plural(count, { one: 'eine Nachricht', other: '# Nachrichten' })}.`,
        loadingFailed: 'Die älteren Nachrichten konnten nicht geholt werden.',
        beginningMissing: 'Ältere Nachrichten sind nicht dabei.',
        text: 'Als Text speichern',
        page: 'Als Webseite speichern',
        print: 'Drucken',
        printBlocked:
          'Ihr Browser hat das Fenster zum Drucken blockiert. Speichern Sie die Webseite und drucken Sie diese.',
        mail: 'Per E-Mail senden',
        mailing: 'Wird gesendet …',
        mailed: 'Wir senden sie an Ihre E-Mail-Adresse.',
        mailFailed: 'Die E-Mail konnte nicht gesendet werden.',
        close: 'Schließen',
        heading: (title) => `Unterhaltung: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Datei: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} hat eine Datei gesendet: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Wieder verbunden.',
    },

    content: {
      choices: 'Wählen Sie eine Antwort',
      answered: 'Beantwortet',
      closed: 'Nicht mehr verfügbar',
      chosen: 'gewählt',
      send: 'Senden',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Bitte wählen Sie etwas aus.',
      codeCopied: 'Kopiert',
      newTab: 'öffnet in neuem Tab',
      carousel: 'Karten',
      carouselRole: 'Karussell',
      slide: (position, count) => `${number(position)} von ${number(count)}`,
      previous: 'Vorige Karte',
      next: 'Nächste Karte',
      openMap: 'In Karten öffnen',
      pictureMissing: 'Bild nicht verfügbar',
      pick: { date: 'Datum wählen', time: 'Uhrzeit wählen', dateTime: 'Datum und Uhrzeit wählen' },
      outOfRange: 'Bitte wählen Sie eine der angebotenen Möglichkeiten.',
      yourTimeZone: 'Alle Zeiten in Ihrer Zeitzone.',
      comment: 'Kommentar',
      skipped: 'keine Antwort',
      thanks: 'Danke für Ihre Antwort.',
    },

    media: {
      open: (name, size) => `${name} öffnen, ${size}`,
      openFailed: 'Diese Datei konnte nicht geöffnet werden. Versuchen Sie es noch einmal.',
      image: (what) => `Bild: ${what}`,
      unnamedImage: 'Bild',
      loadImage: (size) => `Bild anzeigen, ${size}`,
      playAnimation: (size) => `Animation abspielen, ${size}`,
      imageFailed: 'Dieses Bild konnte nicht angezeigt werden.',
      videoFailed: 'Dieses Video konnte nicht abgespielt werden.',
      audioFailed: 'Diese Aufnahme konnte nicht abgespielt werden.',
      gone: 'Diese Datei ist nicht mehr verfügbar.',
      moreImages: (count) => plural(count, { one: '# weiteres Bild', other: '# weitere Bilder' }),
      download: (name) => `${name} herunterladen`,
      downloadSized: (name, size) => `${name} herunterladen, ${size}`,
      downloadFailed: 'Diese Datei konnte nicht heruntergeladen werden. Versuchen Sie es noch einmal.',
      viewer: 'Bildansicht',
      position: (at, count) => `${number(at)} von ${number(count)}`,
      previous: 'Voriges Bild',
      next: 'Nächstes Bild',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      zoomed: percent,
      closeViewer: 'Bildansicht schließen',
      voiceNote: 'Sprachnachricht',
      video: (name) => `Video: ${name}`,
      play: (name) => `${name} abspielen`,
      pause: (name) => `${name} anhalten`,
      seek: 'Position',
      seekAt: (at, duration) => `${at} von ${duration}`,
      speed: (rate) => `Tempo ${number(rate)}×`,
    },

    voice: {
      recorder: 'Sprachnachricht',
      asking: 'Erlauben Sie das Mikrofon, um die Aufnahme zu starten.',
      recording: 'Aufnahme läuft',
      recorded: (time) => `Aufgenommen, ${time}`,
      stop: 'Aufnahme beenden',
      discard: 'Sprachnachricht verwerfen',
      send: 'Sprachnachricht senden',
      note: 'Sprachnachricht',
      secondsLeft: (seconds) => plural(seconds, { one: 'Noch # Sekunde', other: 'Noch # Sekunden' }),
      denied:
        'Diese Seite darf Ihr Mikrofon nicht nutzen. Sie können es in den Browser-Einstellungen für diese Website erlauben.',
      noMicrophone: 'Es wurde kein Mikrofon gefunden.',
      failed: 'Die Aufnahme ist nicht möglich. Vielleicht nutzt ein anderes Programm das Mikrofon.',
      notSent: 'Diese Sprachnachricht konnte nicht gesendet werden. Versuchen Sie es noch einmal.',
      close: 'Schließen',
    },

    list: {
      untitled: 'Unterhaltung',
      loading: 'Ihre Unterhaltungen werden geladen',
      empty: 'Sie haben noch keine anderen Unterhaltungen.',
      failed: 'Ihre Unterhaltungen konnten nicht geladen werden.',
      closed: 'Geschlossen',
      current: 'Gerade geöffnet',
      unread: (count) => plural(count, { one: '# ungelesene', other: '# ungelesene' }),
      startNew: 'Neue Unterhaltung beginnen',
      opening: 'Wird geöffnet …',
      openFailed: 'Diese Unterhaltung ließ sich nicht öffnen.',
      stillSending: 'Ihre letzte Nachricht ist noch unterwegs. Einen Moment.',
    },

    move: {
      scan: 'Richten Sie die Kamera Ihres Telefons auf den Code, oder öffnen Sie den Link auf einem anderen Gerät.',
      code: 'QR-Code mit dem Link zu dieser Unterhaltung',
      link: 'Link',
      copy: 'Link kopieren',
      copied: 'Kopiert',
      goodUntil: (time) =>
        `Er gilt einmal, ${time === null ? 'und bald nicht mehr' : `bis ${time}`}. Wer ihn öffnet, kann in dieser Unterhaltung lesen und schreiben.`,
      over: 'Dieser Link ist abgelaufen.',
      again: 'Neuen Link erstellen',
      failed: 'Der Link konnte nicht erstellt werden.',
      loading: 'Der Link wird erstellt',

      how: 'Wo möchten Sie weiterschreiben?',
      channels: { sms: 'SMS', whatsapp: 'WhatsApp', email: 'E-Mail' },
      number: 'Telefonnummer',
      numberHint: 'Mit Ländervorwahl, etwa +44 7700 900123',
      email: 'E-Mail-Adresse',
      sendCode: 'Code senden',
      sending: 'Wird gesendet …',
      codeSent: (address) => `Wir haben einen Code an ${address} gesendet.`,
      enterCode: 'Code',
      confirm: 'Dort fortsetzen',
      confirming: 'Wird geprüft …',
      otherAddress: 'Andere Adresse verwenden',
      doneTitle: 'Alles bereit',
      done: (address) =>
        `Diese Unterhaltung geht jetzt auch unter ${address} weiter. Was Sie dort schreiben, erscheint hier.`,
      close: 'Schließen',
      problems: {
        number: 'Bitte geben Sie die Nummer mit Ländervorwahl ein, etwa +44 7700 900123.',
        email: 'Bitte prüfen Sie die Adresse. Sie sollte aussehen wie name@example.com.',
        code: 'Bitte geben Sie den Code aus der Nachricht ein.',
        wrongCode:
          'Das ist nicht der Code, den wir gesendet haben, oder er ist zu alt. Prüfen Sie ihn, oder lassen Sie sich einen neuen senden.',
        addressInUse: 'Diese Adresse gehört schon zu einer anderen Unterhaltung mit uns.',
        notOffered: 'An diese Adresse können wir von hier aus nicht schreiben. Versuchen Sie eine andere.',
        over: 'Diese Unterhaltung ist nicht mehr verfügbar.',
        other: 'Das hat nicht geklappt.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Nachricht von unserem Team' : `Nachricht von ${name}`),
      dismiss: 'Ausblenden',
      quickStarts: 'Antwortvorschläge',

      closed: 'Gerade ist niemand da',
      back: {
        today: (time) => `Heute um ${time} wieder da`,
        tomorrow: (time) => `Morgen um ${time} wieder da`,
        on: (day, time) => `Am ${day} um ${time} wieder da`,
        unknown: 'Wir sind so bald wie möglich wieder da',
      },
      yourTime: 'In Ihrer Ortszeit',
      looking: 'Wir sehen nach, wer da ist …',

      leaveMessage: 'Hinterlassen Sie uns eine Nachricht, und wir melden uns bei Ihnen.',
      sendMessage: 'Nachricht senden',
      sending: 'Wird gesendet …',
      sent: 'Ihre Nachricht ist bei uns',
      answerTo: (email) =>
        email === null
          ? 'Wir lesen sie, sobald wir wieder da sind.'
          : `Wir antworten an ${email}, sobald wir wieder da sind.`,
      writeAnother: 'Noch eine Nachricht schreiben',
      notSent: 'Ihre Nachricht wurde noch nicht gesendet. Sie steht weiterhin hier.',
    },

    form: {
      step: (position, count, title) =>
        `Schritt ${number(position)} von ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Weiter',
      back: 'Zurück',
      checking: 'Wird geprüft …',
      choose: 'Bitte wählen …',
      chooseSeveral: 'Sie können mehrere auswählen.',
      phone: 'Telefon',
      country: (label) => `${label}: Land`,
      newTab: 'öffnet in neuem Tab',
      pleaseCheck: (labels) => `Bitte prüfen Sie: ${list(labels)}.`,
      yes: 'Ja',
      message: 'Ihre Nachricht',
      yourRating: 'Ihre Bewertung',
      wasThisHelpful: 'War das hilfreich?',
      stars: (count, most) => `${number(count)} von ${plural(most, { one: '# Stern', other: '# Sternen' })}`,
      points: (count, most) => `${number(count)} von ${number(most)}`,
      thumbsUp: 'Ja',
      thumbsDown: 'Nein',
      answerFirst: 'Bitte beantworten Sie dies.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Bitte wählen Sie etwas aus.',
        tick: 'Bitte setzen Sie hier ein Häkchen, damit es weitergehen kann.',
        url: 'Bitte prüfen Sie die Adresse. Sie sollte aussehen wie www.example.com.',
        phone: 'Bitte prüfen Sie die Nummer. Wählen Sie das Land und geben Sie die Vorwahl mit an.',
        number: 'Bitte geben Sie eine Zahl ein.',
        integer: 'Bitte geben Sie eine ganze Zahl ein.',
        date: 'Bitte geben Sie ein Datum ein.',
        time: 'Bitte geben Sie eine Uhrzeit ein.',
        tooShort: (characters) =>
          `Bitte schreiben Sie mindestens ${plural(characters, { one: '# Zeichen', other: '# Zeichen' })}.`,
        pattern: 'Bitte prüfen Sie dies. Es hat nicht die erwartete Form.',
        least: (limit) => `Bitte geben Sie ${limit} oder mehr ein.`,
        most: (limit) => `Bitte geben Sie ${limit} oder weniger ein.`,
        earliest: (limit) => `Frühestens möglich: ${limit}.`,
        latest: (limit) => `Spätestens möglich: ${limit}.`,
        refused: 'Bitte prüfen Sie dies.',
        unchecked: 'Wir konnten dies gerade nicht prüfen. Bitte versuchen Sie es noch einmal.',
        tooMuch: 'Ihre Antworten sind zusammen zu lang. Bitte kürzen Sie diese.',
      },
    },
  };
});
