import { defineLocale } from '../defineLocale';

export const { createLanguage } = defineLocale('pt', ({ plural, number, percent, list }) => {
  const newMessages = (count: number) =>
    plural(count, { one: 'Uma mensagem nova', many: '# de mensagens novas', other: '# mensagens novas' });
  const unread = (count: number) => plural(count, { one: '# não lida', many: '# não lidas', other: '# não lidas' });
  const waitIn = (waitSeconds: number) => {
    const minutes = Math.round(waitSeconds / 60);
    if (minutes < 1) return 'menos de um minuto';
    if (minutes < 90)
      return plural(minutes, { one: 'cerca de um minuto', many: 'cerca de # minutos', other: 'cerca de # minutos' });
    const hours = Math.round(minutes / 60);
    if (hours < 36)
      return plural(hours, { one: 'cerca de uma hora', many: 'cerca de # horas', other: 'cerca de # horas' });
    const days = Math.round(hours / 24);
    return plural(days, { one: 'cerca de um dia', many: 'cerca de # dias', other: 'cerca de # dias' });
  };
  return {
    first: {
      openChat: 'Abrir o chat',
      unreadLauncher: (label, count) => `${label}, ${unread(count)}`,
      title: 'Fale com a gente',
      closeChat: 'Fechar o chat',
      connecting: 'Conectando…',
      greeting: 'Olá! Como podemos ajudar?',
      whatHappensNext: 'Conte um pouco sobre a sua dúvida e alguém da nossa equipe vai responder aqui mesmo.',
      fieldLabels: {
        friendlyName: 'Nome',
        email: 'E-mail',
        query: 'Sua pergunta',
      },
      optional: 'opcional',
      startChat: 'Iniciar chat',
      fieldProblems: {
        required: (label) => `Preencha “${label}”.`,
        email: () => 'Confira o endereço. Ele deve ser parecido com nome@example.com.',
        tooLong: (_label, maxLength) =>
          `Use no máximo ${plural(maxLength, { one: '# caractere', many: '# de caracteres', other: '# caracteres' })}.`,
      },
      startNew: 'Iniciar uma nova conversa',
      tryAgain: 'Tentar novamente',
      changeDetails: 'Alterar seus dados',
      crashed: 'Algo deu errado no chat. Sua conversa está segura.',
      reloadChat: 'Recarregar o chat',
      errors: {
        offline: 'Você está sem conexão. Verifique sua internet.',
        timeout: 'Está demorando mais do que deveria.',
        rateLimited: 'O chat está muito movimentado agora. Aguarde um momento.',
        auth: 'Não foi possível entrar no chat. Tente novamente em instantes.',
        rejected: 'O chat não aceitou isso.',
        gone: 'Esta conversa não está mais disponível.',
        tooLarge: 'Isso é longo demais para uma mensagem.',
        unsupportedType: 'Esse tipo de conteúdo não pode ser enviado aqui.',
        ended: 'Esta conversa foi encerrada.',
        unavailable: 'Não conseguimos acessar o chat agora.',
        badEndpointAnswer: 'O chat não está funcionando como deveria no momento.',
        badConfig: 'O chat não está disponível nesta página no momento.',
        loadFailed: 'Não foi possível carregar uma parte do chat. Verifique sua conexão.',
        unknown: 'Algo deu errado.',
      },
    },

    conversation: {
      conversation: 'Conversa',
      you: 'Você',
      agent: 'Suporte',
      today: 'Hoje',
      yesterday: 'Ontem',
      newMessages: 'Novas',
      edited: 'editada',
      waitingForAgent: 'Obrigado pelo contato, recebemos sua mensagem. Em breve alguém responde aqui.',
      loadingOlder: 'Carregando mensagens anteriores',
      olderFailed: 'Não foi possível carregar as mensagens anteriores.',
      loadingConversation: 'Carregando sua conversa',
      jumpToLatest: (count) => (count === 0 ? 'Ir para a mais recente' : newMessages(count)),
      isTyping(names) {
        const [first = 'Alguém', second, ...others] = names.map((name) => name ?? 'Alguém');
        if (second === undefined) return `${first} está digitando`;
        return others.length === 0 ? `${first} e ${second} estão digitando` : 'Várias pessoas estão digitando';
      },
      actions: {
        label: 'Ações da mensagem',
        react: 'Reagir',
        reply: 'Responder',
        reactWith: (emoji) => `Reagir com ${emoji}`,
        moreEmoji: 'Mais emojis',
        reacted(emoji, names, isOwn) {
          const people = [...(isOwn ? ['você'] : []), ...names.map((name) => name ?? 'alguém')];
          return `${emoji} de ${list(people)}`;
        },
        replyingTo: (name) => (name === null ? 'Respondendo à nossa equipe' : `Respondendo a ${name}`),
        replyingToYourself: 'Respondendo a você',
        cancelReply: 'Cancelar resposta',
        quote: (name, text) => `Em resposta a ${name}: ${text}. Ir para essa mensagem`,
        quoteDeleted: 'A mensagem original foi apagada',
        keyboardHint: 'Pressione Enter para percorrer as mensagens.',
      },
      notices: {
        joined: (name) => (name === null ? 'Alguém da nossa equipe entrou no chat' : `${name} entrou no chat`),
        left: (name) => (name === null ? 'Alguém da nossa equipe saiu do chat' : `${name} saiu do chat`),
        transferred: (name) =>
          name === null
            ? 'Agora você está falando com outra pessoa da nossa equipe'
            : `Agora você está falando com ${name}`,
        deleted: 'Esta mensagem foi apagada',
      },
      routing: {
        queue(position, waitSeconds) {
          const wait = waitSeconds === null ? '' : `, ${waitIn(waitSeconds)}`;
          if (position === null) return `Você está na fila${wait}`;
          return `${position === 1 ? 'O próximo atendimento é o seu' : `Seu lugar na fila: ${number(position)}`}${wait}`;
        },
        bot: 'Assistente automático',
        botAnswers: (name) =>
          name === null ? 'Um assistente automático está respondendo' : `${name} está respondendo`,
      },
      delivery: {
        queued: 'Aguardando envio',
        sending: 'Enviando',
        sent: 'Enviada',
        read: 'Lida',
      },
      notSent: 'Não enviada.',
      retry: 'Reenviar',
      copyText: 'Copiar texto',
      copied: 'Copiado',
      emoji: {
        open: 'Emojis',
        search: 'Buscar emojis',
        found: (count, first) =>
          count === 0
            ? 'Nenhum emoji encontrado'
            : `${plural(count, { one: 'Um emoji encontrado', many: '# de emojis encontrados', other: '# emojis encontrados' })}. Enter escolhe ${first}.`,
        suggestions: 'Emojis sugeridos',
        categories: 'Categorias',
        recent: 'Usados recentemente',
        skinTone: 'Tom de pele',
        noTone: 'sem tom de pele',
      },
      messageText: {
        code: 'Código',
        copyCode: 'Copiar código',
      },
      deleteMessage: 'Apagar',
      unnamedFile: 'Arquivo',
      filesFailed: 'Não foi possível mostrar este arquivo.',
      recordVoice: 'Gravar mensagem de voz',

      attachments: {
        add: 'Adicionar arquivos',
        camera: 'Tirar uma foto',
        queue: 'Arquivos para enviar',
        preparing: 'Preparando…',
        remove: (name) => `Remover ${name}`,
        dismiss: 'Dispensar',
        dropHere: 'Solte os arquivos aqui',
        takes: (types, size) => `${types}, até ${size} cada`,
        uploading: (name) => `Enviando ${name}`,
        cancel: (name) => `Cancelar ${name}`,
        refusals: {
          empty: (name) => `${name} está vazio, então não há nada para enviar.`,
          unreadable: (name) => `Não foi possível ler ${name}. Veja se o arquivo ainda abre e adicione-o novamente.`,
          folder: (name) => `${name} é uma pasta. Adicione os arquivos que estão nela.`,
          notLoaded: (name) => `Não foi possível adicionar ${name}. Verifique sua conexão e adicione-o novamente.`,
          tooLarge: (name, size) => `${name} é grande demais. Cada arquivo pode ter até ${size}.`,
          type: (name, types) => `${name} não pode ser enviado aqui. Aceitamos ${types}.`,
          lies: (name, extension) => `O conteúdo de ${name} não é ${extension}, por isso não podemos enviá-lo.`,
          tooMany: (max, left) =>
            `Você pode adicionar ${plural(max, { one: 'um arquivo', many: '# de arquivos', other: '# arquivos' })} por vez. ${plural(left, { one: 'Um ficou de fora', many: '# ficaram de fora', other: '# ficaram de fora' })}.`,
        },
        errors: {
          tooLarge: 'Este arquivo é grande demais para ser enviado aqui.',
          unsupportedType: 'Esse tipo de arquivo não pode ser enviado aqui.',
          rejected: 'O chat não aceitou este arquivo.',
          gone: 'Este arquivo não está mais aqui. Adicione-o novamente.',
          unavailable: 'Não foi possível enviar este arquivo.',
          timeout: 'Não foi possível enviar este arquivo a tempo.',
        },
      },

      composerLabel: 'Sua mensagem',
      composerPlaceholder: 'Escreva uma mensagem…',
      send: 'Enviar mensagem',
      nearLimit: (share) => `Você usou ${percent(share)} do tamanho máximo de uma mensagem.`,
      overLimit: (characters) =>
        `Isso é longo demais para uma mensagem. Reduza cerca de ${plural(characters, { one: '# caractere', many: '# de caracteres', other: '# caracteres' })} ou envie em partes.`,

      reconnecting: 'Conexão perdida. Reconectando…',
      offline: 'Você está sem conexão. Enviaremos suas mensagens quando ela voltar.',
      refused: 'Não foi possível voltar ao chat. O que você escrever fica guardado até lá.',
      notKept:
        'Seu navegador não nos deixa salvar este chat, por isso ele não estará aqui depois de recarregar a página.',
      retryingIn: (seconds) =>
        `Nova tentativa em ${plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })}.`,
      retryingNow: 'Tentando novamente…',
      tryNow: 'Tentar agora',

      ended: 'Esta conversa foi encerrada.',
      endedIdle: 'Esta conversa foi encerrada porque ficou um tempo sem atividade.',
      idle: {
        question: 'Você ainda está aí?',
        endsIn: (time) => `Esta conversa será encerrada em ${time}.`,
        stay: 'Ainda estou aqui',
        end: 'Encerrar agora',
        announce(seconds) {
          const minutes = Math.round(seconds / 60);
          const time =
            seconds < 120
              ? plural(seconds, { one: '# segundo', many: '# de segundos', other: '# segundos' })
              : plural(minutes, { one: '# minuto', many: '# de minutos', other: '# minutos' });
          return `Você ainda está aí? Esta conversa será encerrada em ${time}.`;
        },
      },
      thread: {
        closed: 'Esta conversa foi fechada. Escreva quando quiser, e uma nova começa.',
        waiting: 'Recebemos sua mensagem. Você pode fechar: a resposta estará aqui quando você voltar.',
      },
      takeUp: {
        title: 'Não foi possível abrir essa conversa',
        linkOver: 'Este link já foi usado ou expirou. Crie um novo onde você tinha aberto o chat.',
      },
      back: 'Voltar',
      answersIn: {
        minutes: 'Costumamos responder em alguns minutos',
        hours: 'Costumamos responder em algumas horas',
        day: 'Costumamos responder em até um dia',
      },

      content: {
        loading: 'Carregando',
        notShown: 'Esta mensagem não pode ser mostrada no momento.',
        partFailed: 'Não foi possível carregar uma parte desta mensagem.',
      },
      menu: {
        open: 'Opções do chat',
        sound: 'Som',
        notify: 'Notificações',
        transcript: 'Obter transcrição',
        end: 'Encerrar conversa',
        list: 'Suas conversas',
        elsewhere: 'Continuar em outro dispositivo',
        handoff: 'Continuar por mensagem',
      },
      attention: {
        newMessage: 'Nova mensagem',
        earlier: (count) =>
          plural(count, { one: 'e mais 1 mensagem', many: 'e mais # de mensagens', other: 'e mais # mensagens' }),
        dismiss: 'Dispensar',
        titleWithCount: (count, title) => `(${number(count)}) ${title}`.trim(),
      },
      ending: {
        title: 'Encerrar esta conversa?',
        whatHappens: 'Depois disso não será possível escrever nela, mas você pode iniciar outra quando quiser.',
        unsent: (count) =>
          plural(count, {
            one: 'Uma das suas mensagens ainda não foi enviada.',
            many: '# das suas mensagens ainda não foram enviadas.',
            other: '# das suas mensagens ainda não foram enviadas.',
          }),
        end: 'Encerrar conversa',
        goOn: 'Continuar no chat',
        skip: 'Encerrar sem responder',
        answersNotSent: 'Não foi possível enviar suas respostas.',
        underWay: 'Encerrando…',
        failed: 'Não foi possível encerrar a conversa.',
      },
      transcript: {
        title: 'Obter transcrição',
        whatFor: 'Guarde uma cópia desta conversa.',
        loading: (count) =>
          `Buscando a conversa completa: ${plural(count, { one: '# mensagem', many: '# de mensagens', other: '# mensagens' })} até agora.`,
        loadingFailed: 'Não foi possível buscar as mensagens anteriores.',
        beginningMissing: 'As mensagens anteriores não estão incluídas.',
        text: 'Salvar como texto',
        page: 'Salvar como página web',
        print: 'Imprimir',
        printBlocked: 'Seu navegador bloqueou a janela de impressão. Salve como página web e imprima-a.',
        mail: 'Enviar por e-mail',
        mailing: 'Enviando…',
        mailed: 'Estamos enviando para o seu e-mail.',
        mailFailed: 'Não foi possível enviar o e-mail.',
        close: 'Fechar',
        heading: (title) => `Conversa: ${title}`,
        period: (from, to) => (from === to ? from : `${from} – ${to}`),
        file: (name, size) => `Arquivo: ${name} (${size})`,
      },

      announceMessage: (author, text) => `${author}: ${text}`,
      announceFile: (author, name) => `${author} enviou um arquivo: ${name}`,
      announceMany: newMessages,
      announceConnected: 'Conexão restabelecida.',
    },

    content: {
      choices: 'Escolha uma resposta',
      answered: 'Respondido',
      closed: 'Não está mais disponível',
      chosen: 'escolhido',
      send: 'Enviar',
      cardChoice: (card, title) => `${card}: ${title}`,
      chooseOne: 'Escolha uma opção.',
      codeCopied: 'Copiado',
      newTab: 'abre em uma nova aba',
      carousel: 'Cartões',
      carouselRole: 'carrossel',
      slide: (position, count) => `${number(position)} de ${number(count)}`,
      previous: 'Cartão anterior',
      next: 'Próximo cartão',
      openMap: 'Abrir no mapa',
      pictureMissing: 'Imagem não disponível',
      pick: {
        date: 'Escolher data',
        time: 'Escolher horário',
        dateTime: 'Escolher data e horário',
      },
      outOfRange: 'Escolha uma das opções oferecidas.',
      yourTimeZone: 'Os horários estão no seu fuso horário.',
      comment: 'Comentário',
      skipped: 'sem resposta',
      thanks: 'Agradecemos a sua resposta.',
    },

    media: {
      open: (name, size) => `Abrir ${name}, ${size}`,
      openFailed: 'Não foi possível abrir este arquivo. Tente novamente.',
      image: (what) => `Imagem: ${what}`,
      unnamedImage: 'Imagem',
      loadImage: (size) => `Mostrar imagem, ${size}`,
      playAnimation: (size) => `Reproduzir animação, ${size}`,
      imageFailed: 'Não foi possível mostrar esta imagem.',
      videoFailed: 'Não foi possível reproduzir este vídeo.',
      audioFailed: 'Não foi possível reproduzir esta gravação.',
      gone: 'Este arquivo não está mais disponível.',
      moreImages: (count) =>
        plural(count, { one: 'mais # imagem', many: 'mais # de imagens', other: 'mais # imagens' }),
      download: (name) => `Baixar ${name}`,
      downloadSized: (name, size) => `Baixar ${name}, ${size}`,
      downloadFailed: 'Não foi possível baixar este arquivo. Tente novamente.',
      viewer: 'Visualizador de imagens',
      position: (at, count) => `${number(at)} de ${number(count)}`,
      previous: 'Imagem anterior',
      next: 'Próxima imagem',
      zoomIn: 'Ampliar',
      zoomOut: 'Reduzir',
      zoomed: percent,
      closeViewer: 'Fechar visualizador de imagens',
      voiceNote: 'Mensagem de voz',
      video: (name) => `Vídeo: ${name}`,
      play: (name) => `Reproduzir ${name}`,
      pause: (name) => `Pausar ${name}`,
      seek: 'Posição',
      seekAt: (at, duration) => `${at} de ${duration}`,
      speed: (rate) => `Velocidade ${number(rate)}×`,
    },

    voice: {
      recorder: 'Mensagem de voz',
      asking: 'Permita o microfone para começar a gravar.',
      recording: 'Gravando',
      recorded: (time) => `Gravado, ${time}`,
      stop: 'Parar gravação',
      discard: 'Descartar mensagem de voz',
      send: 'Enviar mensagem de voz',
      note: 'Mensagem de voz',
      secondsLeft: (seconds) =>
        plural(seconds, { one: 'Resta # segundo', many: 'Restam # de segundos', other: 'Restam # segundos' }),
      denied:
        'Esta página não pode usar seu microfone. Você pode permitir isso nas configurações do navegador para este site.',
      noMicrophone: 'Nenhum microfone encontrado.',
      failed: 'Não foi possível gravar. Outro programa pode estar usando o microfone.',
      notSent: 'Não foi possível enviar esta mensagem de voz. Tente novamente.',
      close: 'Fechar',
    },

    list: {
      untitled: 'Conversa',
      loading: 'Carregando suas conversas',
      empty: 'Você ainda não tem outras conversas.',
      failed: 'Não foi possível carregar suas conversas.',
      closed: 'Fechada',
      current: 'Aberta agora',
      unread,
      startNew: 'Iniciar uma nova conversa',
      opening: 'Abrindo…',
      openFailed: 'Não foi possível abrir esta conversa.',
      stillSending: 'Sua última mensagem ainda está sendo enviada. Um momento.',
    },

    move: {
      scan: 'Aponte a câmera do celular para o código ou abra o link em outro dispositivo.',
      code: 'QR code com o link para esta conversa',
      link: 'Link',
      copy: 'Copiar link',
      copied: 'Copiado',
      goodUntil: (time) =>
        time === null
          ? 'Funciona uma única vez e expira em breve. Quem abrir poderá ler esta conversa e escrever nela.'
          : `Funciona uma única vez, até ${time}. Quem abrir poderá ler esta conversa e escrever nela.`,
      over: 'Este link expirou.',
      again: 'Criar um novo link',
      failed: 'Não foi possível criar o link.',
      loading: 'Criando um link',

      how: 'Onde você quer continuar?',
      channels: {
        sms: 'SMS',
        whatsapp: 'WhatsApp',
        email: 'E-mail',
      },
      number: 'Número de telefone',
      numberHint: 'Com o código do país, como +44 7700 900123',
      email: 'Endereço de e-mail',
      sendCode: 'Enviar código',
      sending: 'Enviando…',
      codeSent: (address) => `Enviamos um código para ${address}.`,
      enterCode: 'Código',
      confirm: 'Continuar por lá',
      confirming: 'Verificando…',
      otherAddress: 'Usar outro endereço',
      doneTitle: 'Tudo pronto',
      done: (address) => `Esta conversa agora continua também em ${address}. O que você escrever lá aparece aqui.`,
      close: 'Fechar',
      problems: {
        number: 'Digite o número com o código do país, como +44 7700 900123.',
        email: 'Confira o endereço. Ele deve ser parecido com nome@example.com.',
        code: 'Digite o código da mensagem.',
        wrongCode: 'Esse não é o código que enviamos, ou ele já expirou. Confira ou peça um novo.',
        addressInUse: 'Este endereço já faz parte de outra conversa com a gente.',
        notOffered: 'Não podemos escrever para este endereço daqui. Tente outro.',
        over: 'Esta conversa não está mais disponível.',
        other: 'Isso não funcionou.',
      },
    },

    engage: {
      invitation: (name) => (name === null ? 'Mensagem da nossa equipe' : `Mensagem de ${name}`),
      dismiss: 'Dispensar',
      quickStarts: 'Respostas sugeridas',

      closed: 'Não estamos disponíveis no momento',
      back: {
        today: (time) => `Voltamos hoje às ${time}`,
        tomorrow: (time) => `Voltamos amanhã às ${time}`,
        on: (day, time) => `Voltamos em ${day} às ${time}`,
        unknown: 'Voltaremos assim que possível',
      },
      yourTime: 'No seu horário local',
      looking: 'Vendo quem está disponível…',

      leaveMessage: 'Deixe uma mensagem e entraremos em contato.',
      sendMessage: 'Enviar mensagem',
      sending: 'Enviando…',
      sent: 'Recebemos sua mensagem',
      answerTo: (email) =>
        email === null ? 'Vamos ler assim que voltarmos.' : `Vamos responder para ${email} assim que voltarmos.`,
      writeAnother: 'Escrever outra mensagem',
      notSent: 'Sua mensagem ainda não foi enviada. Ela continua aqui.',
    },

    form: {
      step: (position, count, title) =>
        `Etapa ${number(position)} de ${number(count)}${title === null ? '' : `: ${title}`}`,
      next: 'Avançar',
      back: 'Voltar',
      checking: 'Verificando…',
      choose: 'Escolha…',
      chooseSeveral: 'Você pode escolher mais de uma opção.',
      phone: 'Telefone',
      country: (label) => `${label}: país`,
      newTab: 'abre em uma nova aba',
      pleaseCheck: (labels) => `Confira: ${list(labels)}.`,
      yes: 'Sim',
      message: 'Sua mensagem',
      yourRating: 'Sua avaliação',
      wasThisHelpful: 'Isso foi útil?',
      stars: (count, most) =>
        `${number(count)} de ${plural(most, { one: '# estrela', many: '# de estrelas', other: '# estrelas' })}`,
      points: (count, most) => `${number(count)} de ${number(most)}`,
      thumbsUp: 'Sim',
      thumbsDown: 'Não',
      answerFirst: 'Responda a esta pergunta.',
      answerLine: (label, value) => `${label}: ${value}`,
      problems: {
        choose: 'Escolha uma opção.',
        tick: 'Marque esta opção para continuar.',
        url: 'Confira o endereço. Ele deve ser parecido com www.example.com.',
        phone: 'Confira o número. Escolha o país e inclua o DDD.',
        number: 'Digite um número.',
        integer: 'Digite um número inteiro.',
        date: 'Informe uma data.',
        time: 'Informe um horário.',
        tooShort: (characters) =>
          `Use pelo menos ${plural(characters, { one: '# caractere', many: '# de caracteres', other: '# caracteres' })}.`,
        pattern: 'Confira este campo. Ele não está no formato esperado.',
        least: (limit) => `Digite ${limit} ou mais.`,
        most: (limit) => `Digite ${limit} ou menos.`,
        earliest: (limit) => `A partir de: ${limit}.`,
        latest: (limit) => `No máximo até: ${limit}.`,
        refused: 'Confira este campo.',
        unchecked: 'Não foi possível verificar agora. Tente novamente.',
        tooMuch: 'Suas respostas são longas demais para serem enviadas juntas. Encurte esta.',
      },
    },
  };
});
