import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('el', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) => plural(count, { one: 'Ένα νέο μήνυμα', other: '# νέα μηνύματα' });
  const unread = (count: number) => plural(count, { one: '# μη αναγνωσμένο', other: '# μη αναγνωσμένα' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'λιγότερο από ένα λεπτό';
    if (minutes < 90) return plural(minutes, { one: 'περίπου ένα λεπτό', other: 'περίπου # λεπτά' });
    const hours = Math.round(minutes / 60);
    if (hours < 36) return plural(hours, { one: 'περίπου μία ώρα', other: 'περίπου # ώρες' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'περίπου μία ημέρα', other: 'περίπου # ημέρες' });
  };
  return {
    first: {
      openChat: 'Άνοιγμα συνομιλίας',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Μιλήστε μαζί μας',
      closeChat: 'Κλείσιμο συνομιλίας',
      connecting: 'Σύνδεση…',
      greeting: 'Γεια σας! Πώς μπορούμε να βοηθήσουμε;',
      whatHappensNext: 'Πείτε μας λίγα λόγια για το ερώτημά σας και κάποιος από την ομάδα μας θα απαντήσει εδώ.',
      fieldLabels: {
        friendlyName: 'Όνομα',
        email: 'Email',
        query: 'Η ερώτησή σας',
      },
      optional: 'προαιρετικό',
      startChat: 'Έναρξη συνομιλίας',
      fieldProblems: {
        required: (label) => `Συμπληρώστε το πεδίο «${label}».`,
        email: () => 'Ελέγξτε τη διεύθυνση. Πρέπει να μοιάζει με onoma@example.com.',
        tooLong: (_label, maxLength) => `Έως ${plural(maxLength, { one: '# χαρακτήρας', other: '# χαρακτήρες' })}.`,
      },
      startNew: 'Έναρξη νέας συνομιλίας',
      tryAgain: 'Δοκιμή ξανά',
      changeDetails: 'Αλλαγή στοιχείων',
      crashed: 'Κάτι πήγε στραβά. Η συνομιλία σας είναι ασφαλής.',
      reloadChat: 'Επαναφόρτωση συνομιλίας',
      errors: {
        offline: 'Είστε εκτός σύνδεσης. Ελέγξτε τη σύνδεσή σας.',
        timeout: 'Αυτό αργεί περισσότερο απ’ όσο θα έπρεπε.',
        rateLimited: 'Υπάρχει μεγάλη κίνηση αυτή τη στιγμή. Περιμένετε λίγο.',
        auth: 'Δεν ήταν δυνατή η είσοδος στη συνομιλία. Δοκιμάστε ξανά σε λίγο.',
        rejected: 'Αυτό δεν έγινε δεκτό.',
        gone: 'Αυτή η συνομιλία δεν είναι πλέον διαθέσιμη.',
        tooLarge: 'Είναι πολύ μεγάλο για ένα μήνυμα.',
        unsupportedType: 'Τέτοιο περιεχόμενο δεν μπορεί να σταλεί εδώ.',
        ended: 'Αυτή η συνομιλία έληξε.',
        unavailable: 'Δεν υπάρχει σύνδεση με τη συνομιλία αυτή τη στιγμή.',
        badEndpointAnswer: 'Η συνομιλία δεν λειτουργεί όπως πρέπει αυτή τη στιγμή.',
        badConfig: 'Η συνομιλία δεν είναι διαθέσιμη σε αυτή τη σελίδα αυτή τη στιγμή.',
        loadFailed: 'Ένα μέρος της συνομιλίας δεν φορτώθηκε. Ελέγξτε τη σύνδεσή σας.',
        unknown: 'Κάτι πήγε στραβά.',
      },
    },

    conversation: {
      conversation: 'Συνομιλία',
      you: 'Εσείς',
      agent: 'Υποστήριξη',
      today: 'Σήμερα',
      yesterday: 'Χθες',
      newMessages: 'Νέα',
      edited: 'με αλλαγές',
      waitingForAgent: 'Ευχαριστούμε, λάβαμε το μήνυμά σας. Σύντομα θα πάρετε απάντηση εδώ.',
      loadingOlder: 'Φόρτωση παλαιότερων μηνυμάτων',
      olderFailed: 'Τα παλαιότερα μηνύματα δεν φορτώθηκαν.',
      loadingConversation: 'Φόρτωση της συνομιλίας σας',
      jumpToLatest: (count) => (count === 0 ? 'Στο πιο πρόσφατο' : newMessages(count)),
      isTyping(names) {
        const [first = 'Κάποιος', second, ...others] = names.map((name) => name ?? 'Κάποιος');
        if (second === undefined) return `Πληκτρολογεί: ${first}`;
        return others.length === 0 ? `Πληκτρολογούν: ${first} και ${second}` : 'Πληκτρολογούν πολλά άτομα';
      },
      actions: {
        label: 'Ενέργειες μηνύματος',
        react: 'Αντίδραση',
        reply: 'Απάντηση',
        reactWith: (emoji) => `Αντίδραση με ${emoji}`,
        moreEmoji: 'Περισσότερα emoji',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['εσάς'] : []), ...names.map((name) => name ?? 'κάποιον')];
          return `${emoji} από: ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Απάντηση προς την ομάδα μας' : `Απάντηση προς: ${name}`),
        replyingToYourself: 'Απάντηση στο δικό σας μήνυμα',
        cancelReply: 'Ακύρωση απάντησης',
        quote: (name, text) => `Απάντηση στο μήνυμα, ${name}: ${text}. Μετάβαση στο μήνυμα`,
        quoteDeleted: 'Το αρχικό μήνυμα διαγράφηκε',
        keyboardHint: 'Πατήστε Enter για να περιηγηθείτε στα μηνύματα.',
      },
      notices: {
        joined: (name) => (name === null ? 'Κάποιος από την ομάδα μας μπήκε στη συνομιλία' : `Νέα συμμετοχή: ${name}`),
        left: (name) => (name === null ? 'Κάποιος από την ομάδα μας αποχώρησε' : `Αποχώρηση: ${name}`),
        transferred: (name) => (name === null ? 'Τώρα σας μιλά άλλο μέλος της ομάδας μας' : `Τώρα σας μιλά: ${name}`),
        deleted: 'Αυτό το μήνυμα διαγράφηκε',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Είστε στην αναμονή${wait}`;
          return `${position === 1 ? 'Είναι η σειρά σας' : `Η θέση σας στην αναμονή: ${number(position)}`}${wait}`;
        },
        bot: 'Αυτόματος βοηθός',
        botAnswers: (name) => (name === null ? 'Απαντά ένας αυτόματος βοηθός' : `Απαντά: ${name}`),
      },
      delivery: {
        queued: 'Σε αναμονή αποστολής',
        sending: 'Αποστολή',
        sent: 'Στάλθηκε',
        read: 'Διαβάστηκε',
      },
      notSent: 'Δεν στάλθηκε.',
      retry: 'Αποστολή ξανά',
      copyText: 'Αντιγραφή κειμένου',
      copied: 'Αντιγράφηκε',
      emoji: {
        open: 'Emoji',
        search: 'Αναζήτηση emoji',
        found: (count, first) =>
          count === 0
            ? 'Δεν βρέθηκαν emoji'
            : `Βρέθηκαν ${plural(count, { one: '# emoji', other: '# emoji' })}. Το Enter επιλέγει: ${first}.`,
        suggestions: 'Προτεινόμενα emoji',
        categories: 'Κατηγορίες',
        recent: 'Πρόσφατα',
        skinTone: 'Τόνος δέρματος',
        noTone: 'χωρίς τόνο δέρματος',
      },
      messageText: {
        code: 'Κώδικας',
        copyCode: 'Αντιγραφή κώδικα',
      },
      deleteMessage: 'Διαγραφή',
      unnamedFile: 'Αρχείο',
      filesFailed: 'Δεν ήταν δυνατή η προβολή του αρχείου.',
      recordVoice: 'Ηχογράφηση φωνητικού μηνύματος',

      attachments: {
        add: 'Προσθήκη αρχείων',
        camera: 'Λήψη φωτογραφίας',
        queue: 'Αρχεία προς αποστολή',
        preparing: 'Προετοιμασία…',
        remove: (name) => `Αφαίρεση: ${name}`,
        dismiss: 'Απόκρυψη',
        dropHere: 'Αφήστε τα αρχεία εδώ',
        takes: (types, size) => `${types}, έως ${size} το καθένα`,
        uploading: (name) => `Αποστολή: ${name}`,
        cancel: (name) => `Ακύρωση: ${name}`,
        refusals: {
          empty: (name) => `Το ${name} είναι κενό, οπότε δεν υπάρχει κάτι να σταλεί.`,
          unreadable: (name) => `Το ${name} δεν διαβάζεται. Ελέγξτε ότι ανοίγει και προσθέστε το ξανά.`,
          folder: (name) => `Το ${name} είναι φάκελος. Προσθέστε τα αρχεία που περιέχει.`,
          notLoaded: (name) => `Το ${name} δεν προστέθηκε. Ελέγξτε τη σύνδεσή σας και προσθέστε το ξανά.`,
          tooLarge: (name, size) => `Το ${name} είναι πολύ μεγάλο. Τα αρχεία μπορούν να είναι έως ${size}.`,
          type: (name, types) => `Το ${name} δεν μπορεί να σταλεί εδώ. Δεκτοί τύποι: ${types}.`,
          lies: (name, extension) => `Το περιεχόμενο του ${name} δεν είναι ${extension}, οπότε δεν μπορεί να σταλεί.`,
          tooMany: (max, left) =>
            `Μπορείτε να προσθέσετε έως ${plural(max, { one: '# αρχείο', other: '# αρχεία' })} τη φορά. Έμειναν εκτός: ${number(left)}.`,
        },
        errors: {
          tooLarge: 'Αυτό το αρχείο είναι πολύ μεγάλο για να σταλεί εδώ.',
          unsupportedType: 'Αυτός ο τύπος αρχείου δεν μπορεί να σταλεί εδώ.',
          rejected: 'Αυτό το αρχείο δεν έγινε δεκτό.',
          gone: 'Αυτό το αρχείο δεν είναι πια εδώ. Προσθέστε το ξανά.',
          unavailable: 'Δεν ήταν δυνατή η μεταφόρτωση του αρχείου.',
          timeout: 'Η μεταφόρτωση του αρχείου δεν ολοκληρώθηκε εγκαίρως.',
        },
      },

      composerLabel: 'Το μήνυμά σας',
      composerPlaceholder: 'Γράψτε ένα μήνυμα…',
      send: 'Αποστολή μηνύματος',
      nearLimit: (share) => `Έχετε χρησιμοποιήσει το ${percent(share)} του μεγαλύτερου μηνύματος.`,
      overLimit: (characters) =>
        `Είναι πολύ μεγάλο για ένα μήνυμα. Αφαιρέστε περίπου ${plural(characters, { one: '# χαρακτήρα', other: '# χαρακτήρες' })} ή στείλτε το σε μέρη.`,

      reconnecting: 'Η σύνδεση χάθηκε. Επανασύνδεση…',
      offline: 'Είστε εκτός σύνδεσης. Θα στείλουμε τα μηνύματά σας όταν επανέλθετε.',
      refused: 'Δεν ήταν δυνατή η επιστροφή στη συνομιλία. Ό,τι γράφετε φυλάσσεται ως τότε.',
      notKept:
        'Το πρόγραμμα περιήγησης δεν μας επιτρέπει να αποθηκεύσουμε τη συνομιλία, οπότε δεν θα είναι εδώ μετά από επαναφόρτωση.',
      retryingIn: (seconds) =>
        `Νέα προσπάθεια σε ${plural(seconds, { one: '# δευτερόλεπτο', other: '# δευτερόλεπτα' })}.`,
      retryingNow: 'Νέα προσπάθεια…',
      tryNow: 'Δοκιμή τώρα',

      ended: 'Αυτή η συνομιλία έληξε.',
      endedIdle: 'Αυτή η συνομιλία έληξε επειδή υπήρξε σιωπή για λίγη ώρα.',
      idle: {
        question: 'Είστε ακόμα εδώ;',
        endsIn: (time) => `Η συνομιλία λήγει σε ${time}.`,
        stay: 'Είμαι εδώ',
        end: 'Λήξη τώρα',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# δευτερόλεπτο', other: '# δευτερόλεπτα' })
              : plural(minutes, { one: '# λεπτό', other: '# λεπτά' });
          return `Είστε ακόμα εδώ; Η συνομιλία λήγει σε ${time}.`;
        },
      },
      thread: {
        closed: 'Αυτή η συνομιλία έκλεισε. Γράψτε όποτε θέλετε και θα ξεκινήσει νέα.',
        waiting:
          'Ευχαριστούμε, λάβαμε το μήνυμά σας. Μπορείτε να κλείσετε το παράθυρο: η απάντηση θα είναι εδώ όταν επιστρέψετε.',
      },
      takeUp: {
        title: 'Δεν ήταν δυνατό το άνοιγμα της συνομιλίας',
        linkOver:
          'Αυτός ο σύνδεσμος έχει χρησιμοποιηθεί ή έχει λήξει. Δημιουργήστε νέον εκεί όπου είχατε ανοίξει τη συνομιλία.',
      },
      back: 'Πίσω',
      answersIn: {
        minutes: 'Συνήθως απαντάμε σε λίγα λεπτά',
        hours: 'Συνήθως απαντάμε σε λίγες ώρες',
        day: 'Συνήθως απαντάμε μέσα σε μία ημέρα',
      },

      content: {
        loading: 'Φόρτωση',
        notShown: 'Αυτό το μήνυμα δεν μπορεί να εμφανιστεί τώρα.',
        partFailed: 'Ένα μέρος του μηνύματος δεν φορτώθηκε.',
      },
      menu: {
        open: 'Επιλογές συνομιλίας',
        sound: 'Ήχος',
        notify: 'Ειδοποιήσεις',
        transcript: 'Αντίγραφο συνομιλίας',
        end: 'Λήξη συνομιλίας',
        list: 'Οι συνομιλίες σας',
        elsewhere: 'Συνέχεια σε άλλη συσκευή',
        handoff: 'Συνέχεια με μήνυμα',
      },
      attention: {
        newMessage: 'Νέο μήνυμα',
        earlier: (count) => plural(count, { one: 'και 1 ακόμη μήνυμα', other: 'και # ακόμη μηνύματα' }),
        dismiss: 'Απόκρυψη',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Λήξη αυτής της συνομιλίας;',
        whatHappens: 'Μετά δεν θα μπορείτε να γράψετε σε αυτήν, αλλά μπορείτε να ξεκινήσετε νέα όποτε θέλετε.',
        unsent: (count) =>
          plural(count, {
            one: 'Ένα μήνυμά σας δεν έχει σταλεί ακόμη.',
            other: '# μηνύματά σας δεν έχουν σταλεί ακόμη.',
          }),
        end: 'Λήξη συνομιλίας',
        goOn: 'Συνέχεια συνομιλίας',
        skip: 'Λήξη χωρίς απάντηση',
        answersNotSent: 'Οι απαντήσεις σας δεν στάλθηκαν.',
        underWay: 'Λήξη…',
        failed: 'Δεν ήταν δυνατή η λήξη της συνομιλίας.',
      },
      transcript: {
        title: 'Αντίγραφο συνομιλίας',
        whatFor: 'Κρατήστε ένα αντίγραφο της συνομιλίας.',
        loading: (count) =>
          `Λήψη όλης της συνομιλίας: ${plural(count, { one: '# μήνυμα', other: '# μηνύματα' })} ως τώρα.`,
        loadingFailed: 'Τα παλαιότερα μηνύματα δεν λήφθηκαν.',
        beginningMissing: 'Τα παλαιότερα μηνύματα δεν περιλαμβάνονται.',
        text: 'Αποθήκευση ως κείμενο',
        page: 'Αποθήκευση ως ιστοσελίδα',
        print: 'Εκτύπωση',
        printBlocked:
          'Το πρόγραμμα περιήγησης απέκλεισε το παράθυρο εκτύπωσης. Αποθηκεύστε την ιστοσελίδα και εκτυπώστε την.',
        mail: 'Αποστολή με email',
        mailing: 'Αποστολή…',
        mailed: 'Το στέλνουμε στη διεύθυνση email σας.',
        mailFailed: 'Το email δεν στάλθηκε.',
        close: 'Κλείσιμο',
        heading: (title) => `Συνομιλία: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Αρχείο: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `Αρχείο από ${author}: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Η σύνδεση επανήλθε.',
    },

    content: {
      choices: 'Επιλέξτε απάντηση',
      answered: 'Απαντήθηκε',
      closed: 'Μη διαθέσιμο πλέον',
      chosen: 'επιλέχθηκε',
      send: 'Αποστολή',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Επιλέξτε κάτι.',
      codeCopied: 'Αντιγράφηκε',
      newTab: 'ανοίγει σε νέα καρτέλα',
      carousel: 'Κάρτες',
      carouselRole: 'καρουζέλ',
      slide: (position, count) => `${number(position)} από ${number(count)}`,
      previous: 'Προηγούμενη κάρτα',
      next: 'Επόμενη κάρτα',
      openMap: 'Άνοιγμα στους χάρτες',
      pictureMissing: 'Η εικόνα δεν είναι διαθέσιμη',
      pick: {
        date: 'Επιλέξτε ημερομηνία',
        time: 'Επιλέξτε ώρα',
        dateTime: 'Επιλέξτε ημερομηνία και ώρα',
      },
      outOfRange: 'Επιλέξτε μία από τις διαθέσιμες δυνατότητες.',
      yourTimeZone: 'Οι ώρες είναι στη ζώνη ώρας σας.',
      comment: 'Σχόλιο',
      skipped: 'χωρίς απάντηση',
      thanks: 'Ευχαριστούμε για την απάντησή σας.',
    },

    media: {
      open: (name, size) => `Άνοιγμα: ${name}, ${size}`,
      openFailed: 'Το αρχείο δεν άνοιξε. Δοκιμάστε ξανά.',
      image: (what) => `Εικόνα: ${what}`,
      unnamedImage: 'Εικόνα',
      loadImage: (size) => `Προβολή εικόνας, ${size}`,
      playAnimation: (size) => `Αναπαραγωγή κινούμενης εικόνας, ${size}`,
      imageFailed: 'Δεν ήταν δυνατή η προβολή της εικόνας.',
      videoFailed: 'Δεν ήταν δυνατή η αναπαραγωγή του βίντεο.',
      audioFailed: 'Δεν ήταν δυνατή η αναπαραγωγή της ηχογράφησης.',
      gone: 'Αυτό το αρχείο δεν είναι πλέον διαθέσιμο.',
      moreImages: (count) => plural(count, { one: '# ακόμη εικόνα', other: '# ακόμη εικόνες' }),
      download: (name) => `Λήψη: ${name}`,
      downloadSized: (name, size) => `Λήψη: ${name}, ${size}`,
      downloadFailed: 'Η λήψη του αρχείου απέτυχε. Δοκιμάστε ξανά.',
      viewer: 'Προβολή εικόνων',
      position: (at, count) => `${number(at)} από ${number(count)}`,
      previous: 'Προηγούμενη εικόνα',
      next: 'Επόμενη εικόνα',
      zoomIn: 'Μεγέθυνση',
      zoomOut: 'Σμίκρυνση',
      zoomed: percent,
      closeViewer: 'Κλείσιμο προβολής εικόνων',
      voiceNote: 'Φωνητικό μήνυμα',
      video: (name) => `Βίντεο: ${name}`,
      play: (name) => `Αναπαραγωγή: ${name}`,
      pause: (name) => `Παύση: ${name}`,
      seek: 'Θέση',
      seekAt: (at, duration) => `${at} από ${duration}`,
      speed: (rate) => `Ταχύτητα ${number(rate)}×`,
    },

    voice: {
      recorder: 'Φωνητικό μήνυμα',
      asking: 'Επιτρέψτε το μικρόφωνο για να αρχίσει η ηχογράφηση.',
      recording: 'Γίνεται ηχογράφηση',
      recorded: (time) => `Ηχογραφήθηκε, ${time}`,
      stop: 'Διακοπή ηχογράφησης',
      discard: 'Απόρριψη φωνητικού μηνύματος',
      send: 'Αποστολή φωνητικού μηνύματος',
      note: 'Φωνητικό μήνυμα',
      secondsLeft: (seconds) => plural(seconds, { one: 'Απομένει # δευτερόλεπτο', other: 'Απομένουν # δευτερόλεπτα' }),
      denied:
        'Η σελίδα δεν έχει πρόσβαση στο μικρόφωνό σας. Μπορείτε να την επιτρέψετε στις ρυθμίσεις του προγράμματος περιήγησης.',
      noMicrophone: 'Δεν βρέθηκε μικρόφωνο.',
      failed: 'Η ηχογράφηση απέτυχε. Ίσως κάποιο άλλο πρόγραμμα χρησιμοποιεί το μικρόφωνο.',
      notSent: 'Το φωνητικό μήνυμα δεν στάλθηκε. Δοκιμάστε ξανά.',
      close: 'Κλείσιμο',
    },

    list: {
      untitled: 'Συνομιλία',
      loading: 'Φόρτωση των συνομιλιών σας',
      empty: 'Δεν έχετε ακόμη άλλες συνομιλίες.',
      failed: 'Οι συνομιλίες σας δεν φορτώθηκαν.',
      closed: 'Κλειστή',
      current: 'Ανοιχτή τώρα',
      unread,
      startNew: 'Έναρξη νέας συνομιλίας',
      opening: 'Άνοιγμα…',
      openFailed: 'Δεν ήταν δυνατό το άνοιγμα της συνομιλίας.',
      stillSending: 'Το τελευταίο σας μήνυμα στέλνεται ακόμη. Μια στιγμή.',
    },

    move: {
      scan: 'Στρέψτε την κάμερα του τηλεφώνου στον κωδικό ή ανοίξτε τον σύνδεσμο σε άλλη συσκευή.',
      code: 'Κωδικός QR με τον σύνδεσμο για αυτή τη συνομιλία',
      link: 'Σύνδεσμος',
      copy: 'Αντιγραφή συνδέσμου',
      copied: 'Αντιγράφηκε',
      goodUntil: (time) =>
        time === null
          ? 'Λειτουργεί μία φορά και λήγει σύντομα. Όποιος τον ανοίξει μπορεί να διαβάσει αυτή τη συνομιλία και να γράψει σε αυτήν.'
          : `Λειτουργεί μία φορά, έως ${time}. Όποιος τον ανοίξει μπορεί να διαβάσει αυτή τη συνομιλία και να γράψει σε αυτήν.`,
      over: 'Αυτός ο σύνδεσμος έληξε.',
      again: 'Δημιουργία νέου συνδέσμου',
      failed: 'Ο σύνδεσμος δεν δημιουργήθηκε.',
      loading: 'Δημιουργία συνδέσμου',

      how: 'Πού θέλετε να συνεχίσουμε;',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'Email',
      },
      number: 'Αριθμός τηλεφώνου',
      numberHint: 'Με τον κωδικό χώρας, π.χ. +44 7700 900123',
      email: 'Διεύθυνση email',
      sendCode: 'Αποστολή κωδικού',
      sending: 'Αποστολή…',
      codeSent: (address) => `Στείλαμε έναν κωδικό: ${address}.`,
      enterCode: 'Κωδικός',
      confirm: 'Συνέχεια εκεί',
      confirming: 'Έλεγχος…',
      otherAddress: 'Χρήση άλλης διεύθυνσης',
      doneTitle: 'Όλα έτοιμα',
      done: (address) =>
        `Η συνομιλία συνεχίζεται πλέον και εδώ: ${address}. Ό,τι γράφετε εκεί εμφανίζεται και στο παράθυρο αυτό.`,
      close: 'Κλείσιμο',
      problems: {
        number: 'Γράψτε τον αριθμό με τον κωδικό χώρας, π.χ. +44 7700 900123.',
        email: 'Ελέγξτε τη διεύθυνση. Πρέπει να μοιάζει με onoma@example.com.',
        code: 'Γράψτε τον κωδικό από το μήνυμα.',
        wrongCode: 'Δεν είναι ο κωδικός που στείλαμε ή έχει λήξει. Ελέγξτε τον ή ζητήστε νέον.',
        addressInUse: 'Αυτή η διεύθυνση ανήκει ήδη σε άλλη συνομιλία μαζί μας.',
        notOffered: 'Δεν μπορούμε να γράψουμε σε αυτή τη διεύθυνση από εδώ. Δοκιμάστε άλλη.',
        over: 'Αυτή η συνομιλία δεν είναι πλέον διαθέσιμη.',
        other: 'Αυτό δεν πέτυχε.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Μήνυμα από την ομάδα μας' : `Μήνυμα από: ${name}`),
      dismiss: 'Απόκρυψη',
      quickStarts: 'Προτεινόμενες απαντήσεις',

      closed: 'Λείπουμε αυτή τη στιγμή',
      back: {
        today: (time) => `Επιστρέφουμε σήμερα, ώρα ${time}`,
        tomorrow: (time) => `Επιστρέφουμε αύριο, ώρα ${time}`,
        on: (day, time) => `Επιστρέφουμε: ${day}, ώρα ${time}`,
        unknown: 'Θα επιστρέψουμε το συντομότερο',
      },
      yourTime: 'Στην τοπική σας ώρα',
      looking: 'Βλέπουμε ποιος είναι εδώ…',

      leaveMessage: 'Αφήστε μας ένα μήνυμα και θα επικοινωνήσουμε μαζί σας.',
      sendMessage: 'Αποστολή μηνύματος',
      sending: 'Αποστολή…',
      sent: 'Λάβαμε το μήνυμά σας',
      answerTo: (email) =>
        email === null ? 'Θα το διαβάσουμε μόλις επιστρέψουμε.' : `Θα απαντήσουμε στο ${email} μόλις επιστρέψουμε.`,
      writeAnother: 'Νέο μήνυμα',
      notSent: 'Το μήνυμά σας δεν έχει σταλεί ακόμη. Είναι ακόμα εδώ.',
    },

    form: {
      step: (position, count, title) =>
        `Βήμα ${number(position)} από ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Επόμενο',
      back: 'Πίσω',
      checking: 'Έλεγχος…',
      choose: 'Επιλέξτε…',
      chooseSeveral: 'Μπορείτε να επιλέξετε περισσότερα από ένα.',
      phone: 'Τηλέφωνο',
      country: (label) => `${label}: χώρα`,
      newTab: 'ανοίγει σε νέα καρτέλα',
      pleaseCheck: (labels) => `Ελέγξτε: ${list(labels)}.`,
      yes: 'Ναι',
      message: 'Το μήνυμά σας',
      yourRating: 'Η βαθμολογία σας',
      wasThisHelpful: 'Σας βοήθησε αυτό;',
      stars: (count, most) => `${number(count)} από ${plural(most, { one: '# αστέρι', other: '# αστέρια' })}`,
      points: (count, most) => `${number(count)} από ${number(most)}`,
      thumbsUp: 'Ναι',
      thumbsDown: 'Όχι',
      answerFirst: 'Απαντήστε σε αυτό.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Επιλέξτε κάτι.',
        tick: 'Επιλέξτε το πλαίσιο για να συνεχίσετε.',
        url: 'Ελέγξτε τη διεύθυνση. Πρέπει να μοιάζει με www.example.com.',
        phone: 'Ελέγξτε τον αριθμό. Επιλέξτε τη χώρα και γράψτε ολόκληρο τον αριθμό.',
        number: 'Γράψτε έναν αριθμό.',
        integer: 'Γράψτε έναν ακέραιο αριθμό.',
        date: 'Γράψτε μια ημερομηνία.',
        time: 'Γράψτε μια ώρα.',
        tooShort: (characters) => `Τουλάχιστον ${plural(characters, { one: '# χαρακτήρας', other: '# χαρακτήρες' })}.`,
        pattern: 'Ελέγξτε το πεδίο. Δεν έχει την αναμενόμενη μορφή.',
        least: (limit) => `Γράψτε ${limit} ή περισσότερο.`,
        most: (limit) => `Γράψτε ${limit} ή λιγότερο.`,
        earliest: (limit) => `Το νωρίτερο: ${limit}.`,
        latest: (limit) => `Το αργότερο: ${limit}.`,
        refused: 'Ελέγξτε το πεδίο.',
        unchecked: 'Ο έλεγχος δεν ήταν δυνατός τώρα. Δοκιμάστε ξανά.',
        tooMuch: 'Οι απαντήσεις σας είναι πολύ μεγάλες μαζί. Συντομεύστε αυτήν.',
      },
    },
  };
});
