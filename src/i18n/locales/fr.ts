import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('fr', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: 'Un nouveau message', many: '# de nouveaux messages', other: '# nouveaux messages' });
  const unread = (count: number) => plural(count, { one: '# non lu', many: '# non lus', other: '# non lus' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'moins d’une minute';
    if (minutes < 90)
      return plural(minutes, { one: 'environ une minute', many: 'environ # minutes', other: 'environ # minutes' });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, { one: 'environ une heure', many: 'environ # heures', other: 'environ # heures' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'environ un jour', many: 'environ # jours', other: 'environ # jours' });
  };
  return {
    first: {
      openChat: 'Ouvrir le chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Discutez avec nous',
      closeChat: 'Fermer le chat',
      connecting: 'Connexion…',
      greeting: 'Bonjour, comment pouvons-nous vous aider ?',
      whatHappensNext: 'Décrivez-nous brièvement votre demande et une personne de notre équipe vous répondra ici même.',
      fieldLabels: {
        friendlyName: 'Nom',
        email: 'E-mail',
        query: 'Votre question',
      },
      optional: 'facultatif',
      startChat: 'Démarrer le chat',
      fieldProblems: {
        required: (label) => `Veuillez remplir « ${label} ».`,
        email: () => 'Veuillez vérifier l’adresse. Elle doit ressembler à nom@example.com.',
        tooLong: (_label, maxLength) =>
          `Limitez-vous à ${plural(maxLength, { one: '# caractère', many: '# de caractères', other: '# caractères' })}.`,
      },
      startNew: 'Commencer une nouvelle conversation',
      tryAgain: 'Réessayer',
      changeDetails: 'Modifier vos informations',
      crashed: 'Un problème est survenu dans le chat. Votre conversation est conservée.',
      reloadChat: 'Recharger le chat',
      errors: {
        offline: 'Vous êtes hors ligne. Vérifiez votre connexion.',
        timeout: 'Cela prend plus de temps que prévu.',
        rateLimited: 'Le chat est très sollicité. Patientez un instant.',
        auth: 'Le chat n’a pas pu vous donner accès. Réessayez dans un instant.',
        rejected: 'Le chat n’a pas accepté cet envoi.',
        gone: 'Cette conversation n’est plus disponible.',
        tooLarge: 'C’est trop long pour un seul message.',
        unsupportedType: 'Ce type de contenu ne peut pas être envoyé ici.',
        ended: 'Cette conversation est terminée.',
        unavailable: 'Le chat est injoignable pour le moment.',
        badEndpointAnswer: 'Le chat ne fonctionne pas correctement pour le moment.',
        badConfig: 'Le chat n’est pas disponible sur cette page pour le moment.',
        loadFailed: 'Une partie du chat n’a pas pu être chargée. Vérifiez votre connexion.',
        unknown: 'Un problème est survenu.',
      },
    },

    conversation: {
      conversation: 'Conversation',
      you: 'Vous',
      agent: 'Support',
      today: 'Aujourd’hui',
      yesterday: 'Hier',
      newMessages: 'Nouveau',
      edited: 'modifié',
      waitingForAgent: 'Merci, nous avons bien reçu votre message. Une réponse arrivera bientôt ici.',
      loadingOlder: 'Chargement des messages précédents',
      olderFailed: 'Les messages précédents n’ont pas pu être chargés.',
      loadingConversation: 'Chargement de votre conversation',
      jumpToLatest: (count) => (count === 0 ? 'Aller au dernier message' : newMessages(count)),
      isTyping(names) {
        const [first = 'Quelqu’un', second, ...others] = names.map((name) => name ?? 'Quelqu’un');
        if (second === undefined) return `${first} est en train d’écrire`;
        return others.length === 0
          ? `${first} et ${second} sont en train d’écrire`
          : 'Plusieurs personnes sont en train d’écrire';
      },
      actions: {
        label: 'Actions sur le message',
        react: 'Réagir',
        reply: 'Répondre',
        reactWith: (emoji) => `Réagir avec ${emoji}`,
        moreEmoji: 'Plus d’emojis',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['vous'] : []), ...names.map((name) => name ?? 'quelqu’un')];
          return `${emoji} de ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Réponse à notre équipe' : `Réponse à ${name}`),
        replyingToYourself: 'Réponse à votre propre message',
        cancelReply: 'Annuler la réponse',
        quote: (name, text) => `En réponse à ${name} : ${text}. Aller à ce message`,
        quoteDeleted: 'Le message d’origine a été supprimé',
        keyboardHint: 'Appuyez sur Entrée pour parcourir les messages.',
      },
      notices: {
        joined: (name) =>
          name === null ? 'Une personne de notre équipe a rejoint le chat' : `${name} a rejoint le chat`,
        left: (name) => (name === null ? 'Une personne de notre équipe a quitté le chat' : `${name} a quitté le chat`),
        transferred: (name) =>
          name === null
            ? 'Vous échangez maintenant avec une autre personne de notre équipe'
            : `Vous échangez maintenant avec ${name}`,
        deleted: 'Ce message a été supprimé',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Vous êtes dans la file d’attente${wait}`;
          return `${position === 1 ? 'C’est bientôt à vous' : `Votre place dans la file : ${number(position)}`}${wait}`;
        },
        bot: 'Assistant automatique',
        botAnswers: (name) => (name === null ? 'Un assistant automatique répond' : `${name} répond`),
      },
      delivery: {
        queued: 'En attente d’envoi',
        sending: 'Envoi en cours',
        sent: 'Envoyé',
        read: 'Lu',
      },
      notSent: 'Non envoyé.',
      retry: 'Renvoyer',
      copyText: 'Copier le texte',
      copied: 'Copié',
      emoji: {
        open: 'Emojis',
        search: 'Rechercher un emoji',
        found: (count, first) =>
          count === 0
            ? 'Aucun emoji trouvé'
            : `${plural(count, { one: 'Un emoji trouvé', many: '# d’emojis trouvés', other: '# emojis trouvés' })}. Entrée choisit ${first}.`,
        suggestions: 'Emojis suggérés',
        categories: 'Catégories',
        recent: 'Récents',
        skinTone: 'Couleur de peau',
        noTone: 'sans couleur de peau',
      },
      messageText: {
        code: 'Code',
        copyCode: 'Copier le code',
      },
      deleteMessage: 'Supprimer',
      unnamedFile: 'Fichier',
      filesFailed: 'Ce fichier n’a pas pu être affiché.',
      recordVoice: 'Enregistrer un message vocal',

      attachments: {
        add: 'Ajouter des fichiers',
        camera: 'Prendre une photo',
        queue: 'Fichiers à envoyer',
        preparing: 'Préparation…',
        remove: (name) => `Retirer ${name}`,
        dismiss: 'Ignorer',
        dropHere: 'Déposez les fichiers ici',
        takes: (types, size) => `${types}, ${size} maximum par fichier`,
        uploading: (name) => `Envoi de ${name}`,
        cancel: (name) => `Annuler ${name}`,
        refusals: {
          empty: (name) => `${name} est vide, il n’y a donc rien à envoyer.`,
          unreadable: (name) =>
            `Impossible de lire ${name}. Vérifiez que le fichier s’ouvre encore, puis ajoutez-le de nouveau.`,
          folder: (name) => `${name} est un dossier. Ajoutez plutôt les fichiers qu’il contient.`,
          notLoaded: (name) => `Impossible d’ajouter ${name}. Vérifiez votre connexion et ajoutez-le de nouveau.`,
          tooLarge: (name, size) => `${name} est trop volumineux. La taille maximale est de ${size}.`,
          type: (name, types) => `${name} ne peut pas être envoyé ici. Formats acceptés : ${types}.`,
          lies: (name, extension) =>
            `Le contenu de ${name} n’est pas du ${extension}, nous ne pouvons donc pas l’envoyer.`,
          tooMany: (max, left) =>
            `Vous pouvez ajouter ${plural(max, { one: 'un fichier', many: '# de fichiers', other: '# fichiers' })} à la fois. ${plural(left, { one: 'Un fichier n’a pas été ajouté', many: '# n’ont pas été ajoutés', other: '# n’ont pas été ajoutés' })}.`,
        },
        errors: {
          tooLarge: 'Ce fichier est trop volumineux pour être envoyé ici.',
          unsupportedType: 'Ce type de fichier ne peut pas être envoyé ici.',
          rejected: 'Le chat n’a pas accepté ce fichier.',
          gone: 'Ce fichier n’est plus là. Veuillez l’ajouter de nouveau.',
          unavailable: 'Ce fichier n’a pas pu être envoyé.',
          timeout: 'Ce fichier n’a pas pu être envoyé à temps.',
        },
      },

      composerLabel: 'Votre message',
      composerPlaceholder: 'Écrivez un message…',
      send: 'Envoyer le message',
      nearLimit: (share) => `Vous avez utilisé ${percent(share)} de la longueur maximale d’un message.`,
      overLimit: (characters) =>
        `C’est trop long pour un seul message. Raccourcissez-le d’environ ${plural(characters, { one: '# caractère', many: '# de caractères', other: '# caractères' })}, ou envoyez-le en plusieurs fois.`,

      reconnecting: 'Connexion perdue. Reconnexion…',
      offline: 'Vous êtes hors ligne. Vos messages partiront dès que la connexion sera rétablie.',
      refused: 'Le chat n’a pas pu vous redonner accès. Ce que vous écrivez est conservé d’ici là.',
      notKept: 'Votre navigateur ne nous permet pas d’enregistrer ce chat : il ne sera plus là après un rechargement.',
      retryingIn: (seconds) =>
        `Nouvel essai dans ${plural(seconds, { one: '# seconde', many: '# de secondes', other: '# secondes' })}.`,
      retryingNow: 'Nouvel essai…',
      tryNow: 'Réessayer maintenant',

      ended: 'Cette conversation est terminée.',
      endedIdle: 'Cette conversation s’est terminée après un moment d’inactivité.',
      idle: {
        question: 'Êtes-vous toujours là ?',
        endsIn: (time) => `Cette conversation se termine dans ${time}.`,
        stay: 'Je suis toujours là',
        end: 'Terminer maintenant',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# seconde', many: '# de secondes', other: '# secondes' })
              : plural(minutes, { one: '# minute', many: '# de minutes', other: '# minutes' });
          return `Êtes-vous toujours là ? Cette conversation se termine dans ${time}.`;
        },
      },
      thread: {
        closed: 'Cette conversation a été fermée. Écrivez quand vous voulez et une nouvelle commencera.',
        waiting: 'Merci, nous avons bien reçu votre message. Vous pouvez fermer : la réponse sera ici à votre retour.',
      },
      takeUp: {
        title: 'Impossible d’ouvrir cette conversation',
        linkOver: 'Ce lien a déjà été utilisé ou a expiré. Créez-en un nouveau là où vous aviez ouvert le chat.',
      },
      back: 'Retour',
      answersIn: {
        minutes: 'Nous répondons généralement en quelques minutes',
        hours: 'Nous répondons généralement en quelques heures',
        day: 'Nous répondons généralement dans la journée',
      },

      content: {
        loading: 'Chargement',
        notShown: 'Ce message ne peut pas être affiché pour le moment.',
        partFailed: 'Une partie de ce message n’a pas pu être chargée.',
      },
      menu: {
        open: 'Options du chat',
        sound: 'Son',
        notify: 'Notifications',
        transcript: 'Obtenir la transcription',
        end: 'Terminer la conversation',
        list: 'Vos conversations',
        elsewhere: 'Continuer sur un autre appareil',
        handoff: 'Continuer par message',
      },
      attention: {
        newMessage: 'Nouveau message',
        earlier: (count) =>
          plural(count, { one: 'et 1 autre message', many: 'et # d’autres messages', other: 'et # autres messages' }),
        dismiss: 'Ignorer',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Terminer cette conversation ?',
        whatHappens: 'Vous ne pourrez plus y écrire, mais vous pourrez en commencer une nouvelle à tout moment.',
        unsent: (count) =>
          plural(count, {
            one: 'L’un de vos messages n’a pas encore été envoyé.',
            many: '# de vos messages n’ont pas encore été envoyés.',
            other: '# de vos messages n’ont pas encore été envoyés.',
          }),
        end: 'Terminer la conversation',
        goOn: 'Continuer à discuter',
        skip: 'Terminer sans répondre',
        answersNotSent: 'Vos réponses n’ont pas pu être envoyées.',
        underWay: 'Fin en cours…',
        failed: 'La conversation n’a pas pu être terminée.',
      },
      transcript: {
        title: 'Obtenir la transcription',
        whatFor: 'Gardez une copie de cette conversation.',
        loading: (count) =>
          `Récupération de toute la conversation : ${plural(count, { one: '# message', many: '# de messages', other: '# messages' })} pour l’instant.`,
        loadingFailed: 'Les messages précédents n’ont pas pu être récupérés.',
        beginningMissing: 'Les messages précédents n’y figurent pas.',
        text: 'Enregistrer en texte',
        page: 'Enregistrer en page web',
        print: 'Imprimer',
        printBlocked: 'Votre navigateur a bloqué la fenêtre d’impression. Enregistrez la page web et imprimez-la.',
        mail: 'Envoyer par e-mail',
        mailing: 'Envoi…',
        mailed: 'Nous l’envoyons à votre adresse e-mail.',
        mailFailed: 'L’e-mail n’a pas pu être envoyé.',
        close: 'Fermer',
        heading: (title) => `Conversation : ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Fichier : ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author} : ${text}`,
      announceFile: (author, name) => `${author} a envoyé un fichier : ${name}`,
      announceMany: newMessages,
      announceConnected: 'Connexion rétablie.',
    },

    content: {
      choices: 'Choisissez une réponse',
      answered: 'Répondu',
      closed: 'N’est plus disponible',
      chosen: 'choisi',
      send: 'Envoyer',
      cardChoice: (card, title) => `${card} : ${title}`,
      chooseOne: 'Veuillez choisir une option.',
      codeCopied: 'Copié',
      newTab: 's’ouvre dans un nouvel onglet',
      carousel: 'Cartes',
      carouselRole: 'carrousel',
      slide: (position, count) => `${number(position)} sur ${number(count)}`,
      previous: 'Carte précédente',
      next: 'Carte suivante',
      openMap: 'Ouvrir dans Plans',
      pictureMissing: 'Image non disponible',
      pick: {
        date: 'Choisir une date',
        time: 'Choisir une heure',
        dateTime: 'Choisir une date et une heure',
      },
      outOfRange: 'Veuillez choisir parmi les options proposées.',
      yourTimeZone: 'Les heures sont dans votre fuseau horaire.',
      comment: 'Commentaire',
      skipped: 'sans réponse',
      thanks: 'Merci pour votre réponse.',
    },

    media: {
      open: (name, size) => `Ouvrir ${name}, ${size}`,
      openFailed: 'Ce fichier n’a pas pu être ouvert. Réessayez.',
      image: (what) => `Image : ${what}`,
      unnamedImage: 'Image',
      loadImage: (size) => `Afficher l’image, ${size}`,
      playAnimation: (size) => `Lire l’animation, ${size}`,
      imageFailed: 'Cette image n’a pas pu être affichée.',
      videoFailed: 'Cette vidéo n’a pas pu être lue.',
      audioFailed: 'Cet enregistrement n’a pas pu être lu.',
      gone: 'Ce fichier n’est plus disponible.',
      moreImages: (count) =>
        plural(count, { one: '# autre image', many: '# d’autres images', other: '# autres images' }),
      download: (name) => `Télécharger ${name}`,
      downloadSized: (name, size) => `Télécharger ${name}, ${size}`,
      downloadFailed: 'Ce fichier n’a pas pu être téléchargé. Réessayez.',
      viewer: 'Visionneuse d’images',
      position: (at, count) => `${number(at)} sur ${number(count)}`,
      previous: 'Image précédente',
      next: 'Image suivante',
      zoomIn: 'Zoom avant',
      zoomOut: 'Zoom arrière',
      zoomed: percent,
      closeViewer: 'Fermer la visionneuse d’images',
      voiceNote: 'Message vocal',
      video: (name) => `Vidéo : ${name}`,
      play: (name) => `Lire ${name}`,
      pause: (name) => `Mettre en pause ${name}`,
      seek: 'Position',
      seekAt: (at, duration) => `${at} sur ${duration}`,
      speed: (rate) => `Vitesse ${number(rate)}×`,
    },

    voice: {
      recorder: 'Message vocal',
      asking: 'Autorisez le micro pour commencer l’enregistrement.',
      recording: 'Enregistrement en cours',
      recorded: (time) => `Enregistré, ${time}`,
      stop: 'Arrêter l’enregistrement',
      discard: 'Supprimer le message vocal',
      send: 'Envoyer le message vocal',
      note: 'Message vocal',
      secondsLeft: (seconds) =>
        plural(seconds, { one: '# seconde restante', many: '# de secondes restantes', other: '# secondes restantes' }),
      denied:
        'Cette page n’a pas accès à votre micro. Vous pouvez l’autoriser pour ce site dans les réglages de votre navigateur.',
      noMicrophone: 'Aucun micro n’a été trouvé.',
      failed: 'L’enregistrement a échoué. Un autre programme utilise peut-être le micro.',
      notSent: 'Ce message vocal n’a pas pu être envoyé. Réessayez.',
      close: 'Fermer',
    },

    list: {
      untitled: 'Conversation',
      loading: 'Chargement de vos conversations',
      empty: 'Vous n’avez pas encore d’autre conversation.',
      failed: 'Vos conversations n’ont pas pu être chargées.',
      closed: 'Fermée',
      current: 'Actuellement ouverte',
      unread,
      startNew: 'Commencer une nouvelle conversation',
      opening: 'Ouverture…',
      openFailed: 'Cette conversation n’a pas pu être ouverte.',
      stillSending: 'Votre dernier message est encore en cours d’envoi. Un instant.',
    },

    move: {
      scan: 'Pointez l’appareil photo de votre téléphone vers le code, ou ouvrez le lien sur un autre appareil.',
      code: 'QR code avec le lien vers cette conversation',
      link: 'Lien',
      copy: 'Copier le lien',
      copied: 'Copié',
      goodUntil: (time) =>
        time === null
          ? 'Il fonctionne une seule fois et expire bientôt. Toute personne qui l’ouvre peut lire cette conversation et y écrire.'
          : `Il fonctionne une seule fois, jusqu’à ${time}. Toute personne qui l’ouvre peut lire cette conversation et y écrire.`,
      over: 'Ce lien a expiré.',
      again: 'Créer un nouveau lien',
      failed: 'Le lien n’a pas pu être créé.',
      loading: 'Création du lien',

      how: 'Où souhaitez-vous continuer ?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Numéro de téléphone',
      numberHint: 'Avec l’indicatif du pays, par exemple +44 7700 900123',
      email: 'Adresse e-mail',
      sendCode: 'M’envoyer un code',
      sending: 'Envoi…',
      codeSent: (address) => `Nous avons envoyé un code à ${address}.`,
      enterCode: 'Code',
      confirm: 'Continuer là-bas',
      confirming: 'Vérification…',
      otherAddress: 'Utiliser une autre adresse',
      doneTitle: 'C’est tout bon',
      done: (address) =>
        `Cette conversation se poursuit maintenant aussi à ${address}. Ce que vous y écrivez apparaît ici.`,
      close: 'Fermer',
      problems: {
        number: 'Veuillez saisir le numéro avec l’indicatif du pays, par exemple +44 7700 900123.',
        email: 'Veuillez vérifier l’adresse. Elle doit ressembler à nom@example.com.',
        code: 'Veuillez saisir le code reçu dans le message.',
        wrongCode: 'Ce n’est pas le code que nous avons envoyé, ou il a expiré. Vérifiez-le ou demandez-en un nouveau.',
        addressInUse: 'Cette adresse fait déjà partie d’une autre conversation avec nous.',
        notOffered: 'Nous ne pouvons pas écrire à cette adresse depuis ici. Essayez-en une autre.',
        over: 'Cette conversation n’est plus disponible.',
        other: 'Cela n’a pas fonctionné.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Message de notre équipe' : `Message de ${name}`),
      dismiss: 'Ignorer',
      quickStarts: 'Réponses suggérées',

      closed: 'Nous sommes absents pour le moment',
      back: {
        today: (time) => `De retour aujourd’hui à ${time}`,
        tomorrow: (time) => `De retour demain à ${time}`,
        on: (day, time) => `De retour le ${day} à ${time}`,
        unknown: 'Nous serons de retour dès que possible',
      },
      yourTime: 'À votre heure locale',
      looking: 'Nous regardons qui est là…',

      leaveMessage: 'Laissez-nous un message et nous reviendrons vers vous.',
      sendMessage: 'Envoyer le message',
      sending: 'Envoi…',
      sent: 'Votre message nous est parvenu',
      answerTo: (email) =>
        email === null ? 'Nous le lirons dès notre retour.' : `Nous répondrons à ${email} dès notre retour.`,
      writeAnother: 'Écrire un autre message',
      notSent: 'Votre message n’a pas encore été envoyé. Il est toujours ici.',
    },

    form: {
      step: (position, count, title) =>
        `Étape ${number(position)} sur ${number(count)}${title === null ? '' : ` : ${title}`}`,
      next: 'Suivant',
      back: 'Retour',
      checking: 'Vérification…',
      choose: 'Choisir…',
      chooseSeveral: 'Plusieurs réponses sont possibles.',
      phone: 'Téléphone',
      country: (label) => `${label} : pays`,
      newTab: 's’ouvre dans un nouvel onglet',
      pleaseCheck: (labels) => `Veuillez vérifier : ${list(labels)}.`,
      yes: 'Oui',
      message: 'Votre message',
      yourRating: 'Votre note',
      wasThisHelpful: 'Cela vous a-t-il été utile ?',
      stars: (count, most) =>
        `${number(count)} sur ${plural(most, { one: '# étoile', many: '# d’étoiles', other: '# étoiles' })}`,
      points: (count, most) => `${number(count)} sur ${number(most)}`,
      thumbsUp: 'Oui',
      thumbsDown: 'Non',
      answerFirst: 'Veuillez répondre à cette question.',
      answerLine: (label, value) => `${label} : ${value}`,
      problems: {
        choose: 'Veuillez choisir une option.',
        tick: 'Veuillez cocher cette case pour continuer.',
        url: 'Veuillez vérifier l’adresse. Elle doit ressembler à www.example.com.',
        phone: 'Veuillez vérifier le numéro. Choisissez le pays et ajoutez l’indicatif.',
        number: 'Veuillez saisir un nombre.',
        integer: 'Veuillez saisir un nombre entier.',
        date: 'Veuillez saisir une date.',
        time: 'Veuillez saisir une heure.',
        tooShort: (characters) =>
          `Saisissez au moins ${plural(characters, { one: '# caractère', many: '# de caractères', other: '# caractères' })}.`,
        pattern: 'Veuillez vérifier cette réponse. Elle n’a pas la forme attendue.',
        least: (limit) => `Veuillez saisir ${limit} ou plus.`,
        most: (limit) => `Veuillez saisir ${limit} ou moins.`,
        earliest: (limit) => `Au plus tôt : ${limit}.`,
        latest: (limit) => `Au plus tard : ${limit}.`,
        refused: 'Veuillez vérifier cette réponse.',
        unchecked: 'Nous n’avons pas pu vérifier cette réponse. Veuillez réessayer.',
        tooMuch: 'Vos réponses sont trop longues pour être envoyées ensemble. Veuillez raccourcir celle-ci.',
      },
    },
  };
});
